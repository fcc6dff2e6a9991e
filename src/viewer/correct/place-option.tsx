import { kindGroup } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { KindIcon } from '../model/kinds/kind-icon.tsx'
import { useHover } from '../state/hover/use-hover.ts'
import { placeWords } from './place-words.ts'
import type { Reason } from './reasons.ts'

/** How many reasons are shown under a place that is one of several. */
const FEW = 3

/** A place to choose: name, kind, country and the evidence for it. Without an action it is only shown. */
export function PlaceOption({
  place,
  sure,
  reasons = [],
  onChoose,
}: {
  readonly place: Place
  readonly sure?: string
  readonly reasons?: readonly Reason[]
  readonly onChoose: ((place: Place) => void) | undefined
}) {
  const language = useLanguage()
  const { hovered, ...hovering } = useHover(place.id)
  return (
    <button
      type="button"
      className="option"
      data-option={place.id}
      data-hovered={hovered || undefined}
      aria-disabled={!onChoose || undefined}
      onClick={() => onChoose?.(place)}
      {...hovering}
    >
      <KindIcon group={kindGroup(place.kind)} />
      <span className="option-name" dir="auto">
        {place.name}
      </span>
      <span className="option-words">{placeWords(language, place)}</span>
      {sure && <span className="option-sure">{sure}</span>}
      {reasons.length > 0 && (
        <span className="option-reasons">
          {reasons
            .slice(0, FEW)
            .map(({ text }) => text)
            .join(' ')}
        </span>
      )}
    </button>
  )
}
