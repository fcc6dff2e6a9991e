import type { MouseEvent } from 'react'
import type { Place } from '../../../gazetteer/index.ts'
import { placeWords } from '../../correct/place-words.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { type Register, useRegister } from '../symbols/use-on-map.ts'

/** A place that could be meant, as a hollow ring. Pressed, it leads to its row in the list of choices. */
export function CandidateMarker({
  place,
  named,
  register,
}: {
  readonly place: Place
  /** Whether its name is written beside it, and not only while it is pointed at. */
  readonly named: boolean
  readonly register: Register
}) {
  const language = useLanguage()
  const { hovered, ...hovering } = useHover(place.id)
  const show = (event: MouseEvent) => {
    const root = event.currentTarget.getRootNode()
    if (!(root instanceof Document || root instanceof ShadowRoot)) return
    root.querySelector<HTMLElement>(`[data-option="${CSS.escape(place.id)}"]`)?.focus()
  }
  return (
    <button
      type="button"
      className="other-candidate gliding"
      ref={useRegister(register, place.id)}
      data-named={named || undefined}
      data-hovered={hovered || undefined}
      aria-label={language.t('candidateLabel', { name: place.name, words: placeWords(language, place) })}
      onClick={show}
      {...hovering}
    >
      <span className="other-candidate-label">{place.name}</span>
    </button>
  )
}
