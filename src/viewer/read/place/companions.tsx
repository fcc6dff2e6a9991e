import { useLayoutEffect, useState } from 'react'
import { type Companion as CompanionPlace, togetherSteps } from '../../../corpus/index.ts'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useHover } from '../../state/hover/use-hover.ts'

/** Time that finding them takes of a frame, in milliseconds. */
const SLICE = 6

/** Companions shown at first. */
const FIRST = 5

/** The places that are named in the same sentences, most often first. */
export function Companions({
  entry,
  onPlace,
}: {
  readonly entry: Entry
  readonly onPlace: (place: PlaceId) => void
}) {
  const corpusView = useCorpusView()
  const { t } = useLanguage()
  const [all, setAll] = useState(false)
  const companions = useCompanions(entry.id)
  if (companions.length === 0) return null
  const rest = companions.length - FIRST
  return (
    <section className="companions">
      <h3 className="passages-title">{t('together')}</h3>
      <ul className="companions-list">
        {(all ? companions : companions.slice(0, FIRST)).map(({ place, sentences }) => {
          const other = corpusView.entryOf.get(place)
          return other && <Companion key={place} entry={other} sentences={sentences} onPlace={onPlace} />
        })}
        {!all && rest > 0 && (
          <li>
            <button type="button" className="text-button" onClick={() => setAll(true)}>
              {t('more', { n: rest })}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

/** Works the companions out between frames: the sentences of tens of thousands of articles take seconds to find. */
function useCompanions(place: PlaceId): readonly CompanionPlace[] {
  const { corpus } = useCorpusView()
  const [companions, setCompanions] = useState<readonly CompanionPlace[]>([])
  // Of a few articles they are there before the card is painted, and nothing below them moves.
  useLayoutEffect(() => {
    const steps = togetherSteps(corpus, place)
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const end = performance.now() + SLICE
      do {
        const { done, value } = steps.next()
        if (done) return setCompanions(value)
      } while (performance.now() < end)
      timer = setTimeout(work)
    }
    work()
    return () => clearTimeout(timer)
  }, [corpus, place])
  return companions
}

function Companion({
  entry: { id, label },
  sentences,
  onPlace,
}: {
  readonly entry: Entry
  readonly sentences: number
  readonly onPlace: (place: PlaceId) => void
}) {
  const { t, number } = useLanguage()
  const { hovered, ...hovering } = useHover(id)
  return (
    <li>
      <button
        type="button"
        className="link-button"
        data-hovered={hovered || undefined}
        onClick={() => onPlace(id)}
        {...hovering}
      >
        {label}
      </button>{' '}
      <span className="companion-count">
        <span aria-hidden="true">{number(sentences)}</span>
        <span className="unseen">{t('togetherCount', { n: sentences })}</span>
      </span>
    </li>
  )
}
