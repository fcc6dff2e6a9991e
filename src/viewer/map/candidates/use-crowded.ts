import L from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { Place, PlaceId } from '../../../gazetteer/index.ts'
import type { CorpusView } from '../../model/index.ts'

/** Places nearer to each other than this, in pixels, have no room for a name each. */
const NEAR = 36

/** Which of some places lie so near to another, or to one of the corpus, that their names would cover each other. */
export function useCrowded(places: readonly Place[], { entries }: CorpusView): ReadonlySet<PlaceId> {
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
