import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Place, PlaceId } from '../../gazetteer/index.ts'
import { useGazetteer } from '../host/use-gazetteer.ts'
import { useLanguage } from '../i18n/index.ts'
import { useWhy } from '../state/checking/use-checking.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { NameField } from './name-field.tsx'
import { PlaceOption } from './place-option.tsx'
import { placesNamed } from './places-named.ts'
import { placesNear } from './places-near.ts'
import { pointPlace } from './point-place.ts'

/** Finds another place: by its name, or near a point of the map. */
export function PlaceFinder({
  known,
  current,
  phrase,
  initial = '',
  takeFocus = true,
  onOffer,
  onChoose,
}: {
  /** The places of the corpus. */
  readonly known: readonly Place[]
  /** The current place, which is not offered as a choice. */
  readonly current: PlaceId | null
  /** The name that is being given a place. */
  readonly phrase: string
  /** The words of the first search. */
  readonly initial?: string
  readonly takeFocus?: boolean
  /** Told what is found. */
  readonly onOffer: (places: readonly Place[]) => void
  readonly onChoose: (place: Place) => void
}) {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const gazetteer = useGazetteer()
  const { picking, setPicking, picked, setPicked } = useWhy()
  const [query, setQuery] = useState(initial)

  const found = useMemo(() => {
    const places = picked
      ? [...placesNear(picked, gazetteer, known), pointPlace(picked, phrase)]
      : placesNamed(query, gazetteer, known)
    return places.filter(place => place.id !== current)
  }, [picked, phrase, query, gazetteer, known, current])
  const asked = picked !== null || query.trim() !== ''

  const offer = useRef(onOffer)
  offer.current = onOffer
  useEffect(() => offer.current(found), [found])
  useEffect(() => {
    if (asked) announce(t('finderFound', { n: found.length }))
  }, [asked, found, announce, t])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const { target, currentTarget } = event
    if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return
    const options = [...currentTarget.querySelectorAll<HTMLElement>('.options button')]
    const isField = target.tagName === 'INPUT'
    // Enter in the field takes the first option, as in the search; on an option, the browser presses it.
    if (event.key === 'Enter' && isField) options[0]?.click()
    else if (step === 0 || options.length === 0) return
    else {
      const at = options.indexOf(target)
      const field = currentTarget.querySelector('input')
      if (at + step < 0 && !isField) field?.focus()
      else options[Math.min(options.length - 1, Math.max(0, at + step))]?.focus()
    }
    event.preventDefault()
  }

  return (
    <fieldset className="why-part finder" aria-label={t('finderName')} onKeyDown={onKeyDown}>
      <NameField
        label={t('finderName')}
        type="search"
        value={query}
        takeFocus={takeFocus}
        onChange={typed => {
          setPicked(null)
          setQuery(typed)
        }}
      >
        <button
          type="button"
          className="button finder-pick"
          aria-pressed={picking}
          onClick={() => setPicking(!picking)}
        >
          {t('finderPick')}
        </button>
      </NameField>
      {picking && <p className="finder-hint">{t('finderPickHint')}</p>}
      {asked && found.length === 0 && <p className="finder-hint">{t('finderNone')}</p>}
      <ul className="options">
        {found.map(place => (
          <li key={place.id}>
            <PlaceOption place={place} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
