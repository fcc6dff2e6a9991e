import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { CorrectionScope, Verdict } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import { useHost } from '../host/use-host.ts'
import { useWhy } from '../state/checking/use-checking.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'
import { CandidateList } from './candidate-list.tsx'
import { Finding } from './finding.tsx'
import { PlaceFinder } from './place-finder.tsx'
import { ScopeChoice } from './scope-choice.tsx'
import type { Subject } from './subject.ts'
import { useVerdict } from './use-verdict.ts'
import { useVerdictKeys } from './use-verdict-keys.ts'
import { VerdictButtons } from './verdict-buttons.tsx'

/** Why a mention means what it means, what else it could mean, and what a person says of it. */
export default function WhySheet({
  subject,
  onFold,
  onJudged,
}: {
  readonly subject: Subject
  readonly onFold: () => void
  /** Given in a review, where each verdict has a key and leads on to the next mention. */
  readonly onJudged?: () => void
}) {
  const { setPossible, picking, setPicking, setPicked } = useWhy()
  const sheet = useRef<HTMLDivElement>(null)
  const [scope, setScope] = useState<CorrectionScope>(subject.correction?.scope ?? 'mention')
  const [finding, setFinding] = useState(false)
  const [offered, setOffered] = useState<readonly Place[]>([])
  const judge = useVerdict(subject)
  const { correctable } = useHost()

  const { places } = useCorrections().corrected
  const { found, now } = subject
  const meant = now?.place ?? null
  const known = useMemo(() => Object.values(places), [places])
  const candidates = useMemo(
    () => (found?.candidates ?? []).filter(({ place }) => Object.hasOwn(places, place)),
    [found, places],
  )
  useEffect(() => {
    const others = [...candidates.map(({ place }) => places[place]!), ...offered]
    setPossible({
      others: others.filter(({ id }) => id !== meant),
      meant: meant === null ? null : places[meant]!,
    })
  }, [candidates, offered, places, meant, setPossible])
  useEffect(() => {
    // Readers who step from mention to mention keep the focus on the arrows.
    if (!sheet.current?.closest('.mention')?.querySelector('.stepper:focus-within'))
      sheet.current?.focus({ preventScroll: true })
    // The sheet may cover the very name that it is about.
    showName(sheet.current, subject.start)
  }, [subject.start])

  const endFinding = () => {
    setFinding(false)
    setOffered([])
    setPicking(false)
    setPicked(null)
  }
  const decide = (verdict: Verdict) => {
    judge.decide(verdict, scope)
    endFinding()
    if (onJudged) onJudged()
    else toTop()
  }
  const withdraw = () => {
    judge.withdraw()
    toTop()
  }
  /** The pressed button may be gone, and the focus with it; the outcome is shown at the top. */
  const toTop = () => {
    sheet.current?.focus({ preventScroll: true })
    sheet.current?.scrollTo(0, 0)
  }
  useVerdictKeys(onJudged !== undefined && !finding, {
    KeyA: now?.place != null && !now.verdict ? () => decide({ kind: 'accepted' }) : undefined,
    KeyR: now ? () => decide({ kind: 'rejected' }) : undefined,
    KeyN: () => setFinding(true),
  })
  const choose = (place: Place) => decide(judge.verdictFor(place))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Escape goes back one step; the popup's own listener must not close something else as well.
    event.preventDefault()
    if (picking) setPicking(false)
    else if (finding) endFinding()
    else onFold()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the sheet from anywhere in it
    <div className="why" ref={sheet} tabIndex={-1} onKeyDown={onKeyDown}>
      {finding ? (
        <PlaceFinder
          known={known}
          current={meant}
          phrase={subject.phrase}
          onOffer={setOffered}
          onChoose={choose}
        />
      ) : (
        <>
          <Finding subject={subject} places={places} />
          <CandidateList
            subject={subject}
            candidates={candidates}
            places={places}
            onChoose={correctable ? choose : undefined}
          />
        </>
      )}
      {correctable && (
        <div className="why-verdict">
          <ScopeChoice
            article={subject.article}
            phrase={subject.phrase}
            added={!subject.found}
            scope={scope}
            onScope={scope => {
              setScope(scope)
              if (subject.correction) judge.decide(subject.correction.verdict, scope)
            }}
          />
          <VerdictButtons
            subject={subject}
            finding={finding}
            keys={onJudged !== undefined}
            onVerdict={decide}
            onFind={() => setFinding(true)}
            onBack={endFinding}
            onWithdraw={withdraw}
          />
        </div>
      )}
    </div>
  )
}

/** Scrolls the article until a name in it lies above the sheet. */
function showName(sheet: Element | null, start: number): void {
  const name = sheet?.closest('.panel')?.querySelector(`[data-at="${start}"]`)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  name?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
