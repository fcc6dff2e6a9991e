import L from 'leaflet'
import { useCallback } from 'react'
import { useMap } from 'react-leaflet'
import type { Cluster } from '../../scene/layout/layout-spots.ts'
import { nearestCopy } from '../../scene/layout/nearest-copy.ts'
import { glide } from '../leaflet/glide.ts'

/** Pixels kept clear around the places of a cluster that opens. */
const CLEAR = 60

/** Opens a cluster: the map closes in until its places fill the view. Focus stays with the map. */
export function useClusterOpening(): (cluster: Cluster) => void {
  const map = useMap()
  return useCallback(
    ({ entries }) => {
      const middle = map.getCenter().lng
      const points = entries.map(({ place }) => L.latLng(place.lat, nearestCopy(place.lon, middle)))
      const bounds = L.latLngBounds(points)
      // Places on one spot have no extent; a step closer shows that they are, and at the closest they stand apart.
      const fitting = map.getBoundsZoom(bounds, false, L.point(2 * CLEAR, 2 * CLEAR))
      const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, fitting))
      glide(map, bounds.getCenter(), zoom)
      map.getContainer().focus({ preventScroll: true })
    },
    [map],
  )
}
