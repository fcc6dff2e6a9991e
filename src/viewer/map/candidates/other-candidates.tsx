import L from 'leaflet'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Place, PlaceId } from '../../../gazetteer/index.ts'
import { placeWords } from '../../correct/place-words.ts'
import { distinct } from '../../correct/places-near.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { CorpusView } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { mercatorX, mercatorY } from '../../scene/atlas/index.ts'
import { nearestCopy } from '../../scene/layout/nearest-copy.ts'
import type { Possible } from '../../state/checking/checking.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { boundsOf, fitOptions } from '../fit.ts'
import { paneOf } from '../leaflet/pane.ts'
import { type Register, useOnMap, useRegister } from '../symbols/use-on-map.ts'
import { usePickOnMap } from './use-pick-on-map.ts'

/** Places nearer to each other than this, in pixels, have no room for a name each. */
const NEAR = 36

/** Which of some places lie so near to another, or to one of the corpus, that their names would cover each other. */
function useCrowded(places: readonly Place[], { entries }: CorpusView): ReadonlySet<PlaceId> {
  const map = useMap()
  const [zoom, setZoom] = useState(() => map.getZoom())
  useEffect(() => {
    const onZoom = () => setZoom(map.getZoom())
    map.on('zoomend', onZoom)
    return () => {
      map.off('zoomend', onZoom)
    }
  }, [map])
  return useMemo(() => {
    const at = ({ lat, lon }: Place) => map.project(L.latLng(lat, lon), zoom)
    const others = [
      ...places,
      ...entries.filter(({ group }) => group !== 'country').map(({ place }) => place),
    ]
    const points = others.map(at)
    const crowded = places.filter((place, index) =>
      points.some(
        (point, other) => others[other]!.id !== place.id && point.distanceTo(points[index]!) < NEAR,
      ),
    )
    return new Set(crowded.map(({ id }) => id))
  }, [map, zoom, places, entries])
}

/** Places that a mention could mean, hollow on the map; and the map as a way to point at another. */
export default function OtherCandidates({ possible }: { readonly possible: Possible }) {
  const corpusView = useCorpusView()
  const map = useMap()
  const { dir } = useLanguage()
  const [pane] = useState(() => paneOf(map, 'symbols'))
  const { framing } = useWhy()
  const places = useMemo(() => distinct(possible.others), [possible])
  const anchored = useMemo(() => {
    const middle = map.getCenter().lng
    return places.map(({ id, lat, lon }) => ({
      id,
      x: mercatorX(nearestCopy(lon, middle)) * 256,
      y: mercatorY(lat) * 256,
      dx: 0,
      dy: 0,
    }))
  }, [map, places])
  const register = useOnMap(anchored, 0)
  const crowded = useCrowded(places, corpusView)
  usePickOnMap()

  const all = useRef(places)
  all.current = possible.meant ? [possible.meant, ...places] : places
  useEffect(() => {
    if (framing === 0 || all.current.length === 0) return
    const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
    map.flyToBounds(boundsAround(all.current), { ...fitOptions(map.getSize(), dir), animate, duration: 0.6 })
  }, [map, framing, dir])

  return createPortal(
    places.map(place => (
      <CandidateMarker
        key={place.id}
        place={place}
        named={!crowded.has(place.id) && !corpusView.entryOf.has(place.id)}
        register={register}
      />
    )),
    pane,
  )
}

function boundsAround(places: readonly Place[]): L.LatLngBounds {
  const lats = places.map(({ lat }) => lat)
  const lons = places.map(({ lon }) => lon)
  return boundsOf([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)])
}

/** A place that could be meant, as a hollow ring. Pressed, it leads to its row in the list of choices. */
function CandidateMarker({
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
