import { useEffect, useRef } from 'react'
import { subjectOf } from '../correct/subject.ts'
import { useVerdictKeys } from '../correct/use-verdict-keys.ts'
import WhySheet from '../correct/why-sheet.tsx'
import { useLanguage } from '../i18n/index.ts'
import { useWhy } from '../state/checking/use-checking.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { NO_REVIEW, reviewBack, reviewNext } from '../state/reviewing.ts'
import { useReviewing } from '../state/use-reviewing.ts'
import { useAnnounce } from '../ui/announcer.tsx'

/**
 * The foot of an article during a review: the mention to judge, least certain first, with one key for each verdict.
 */
export default function ReviewFoot() {
  const { t } = useLanguage()
  const corrections = useCorrections()
  const announce = useAnnounce()
  const { show, hide, frame } = useWhy()
  const { setReviewing, ...reviewing } = useReviewing()
  const { queue, at, judged } = reviewing
  const spot = queue?.[at]
  const subject = spot && subjectOf(corrections, spot.article, spot.start)
  const total = queue?.length ?? 0

  // Another correction may have taken it away, or judged it with all of its name.
  const isLeft = spot !== undefined && (subject === undefined || subject.correction !== undefined)
  const arrived = useRef(-1)
  useEffect(() => {
    if (!spot || arrived.current === at) return
    arrived.current = at
    if (isLeft) return setReviewing(reviewNext({ queue, at, judged }, false))
    show(spot.article, spot.start)
    // The sheet tells the map what else the name could mean; then all of it comes into sight.
    const timer = setTimeout(frame, 0)
    return () => clearTimeout(timer)
  }, [spot, at, queue, judged, isLeft, setReviewing, show, frame])
  useEffect(() => hide, [hide])

  const next = (verdict: boolean) => setReviewing(reviewNext(reviewing, verdict))
  const undo = () => {
    if (judged.length === 0 || !corrections.undo) return
    corrections.undo()
    announce(t('correctionsUndone'))
    arrived.current = -1
    setReviewing(reviewBack(reviewing))
  }
  const end = () => setReviewing(NO_REVIEW)
  useVerdictKeys(true, { KeyS: spot && (() => next(false)), KeyU: undo })

  return (
    <section className="mention review" data-holds-focus aria-label={t('review')}>
      <div className="mention-bar">
        <progress aria-label={t('review')} max={Math.max(1, total)} value={at} />
        <span role="status">{spot ? t('reviewCount', { n: at + 1, total }) : t('reviewDone')}</span>
        <KeyButton label={t('reviewSkip')} letter="S" onPress={spot ? () => next(false) : null} />
        <KeyButton label={t('correctionsUndo')} letter="U" onPress={judged.length > 0 ? undo : null} />
        <button type="button" className="text-button" onClick={end}>
          {t('reviewEnd')}
        </button>
      </div>
      {subject && !isLeft && <WhySheet key={at} subject={subject} onFold={end} onJudged={() => next(true)} />}
    </section>
  )
}

function KeyButton({
  label,
  letter,
  onPress,
}: {
  readonly label: string
  readonly letter: string
  readonly onPress: (() => void) | null
}) {
  return (
    <button
      type="button"
      className="text-button"
      aria-keyshortcuts={letter}
      aria-disabled={!onPress}
      onClick={() => onPress?.()}
    >
      {label}{' '}
      <span className="key-hint" aria-hidden="true">
        {letter}
      </span>
    </button>
  )
}
