import type L from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Place } from '../../../gazetteer/index.ts'
import { distinct } from '../../correct/places-near.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { mercatorX, mercatorY } from '../../scene/atlas/index.ts'
import { nearestCopy } from '../../scene/layout/nearest-copy.ts'
import type { Possible } from '../../state/checking/checking.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { boundsOf, fitOptions } from '../fit.ts'
import { paneOf } from '../leaflet/pane.ts'
import { useOnMap } from '../symbols/use-on-map.ts'
import { CandidateMarker } from './candidate-marker.tsx'
import { useCrowded } from './use-crowded.ts'
import { usePickOnMap } from './use-pick-on-map.ts'

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
