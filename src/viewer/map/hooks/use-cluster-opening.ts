import L from 'leaflet'
import { useCallback } from 'react'
import { useMap } from 'react-leaflet'
import type { Cluster } from '../../scene/layout/layout-spots.ts'
import { nearestCopy } from '../../scene/layout/nearest-copy.ts'
import { glide } from '../leaflet/glide.ts'

/** Pixels kept clear around the places of a cluster that opens. */
const CLEAR = 60

/** Places this near each other, in pixels at the closest zoom, never separate. */
const APART = 8

/**
 * Opens a cluster: the map closes in until its places fill the view. Focus stays with the map.
 *
 * @param onList shows the places of a cluster that no zoom takes apart.
 */
export function useClusterOpening(onList: (cluster: Cluster) => void): (cluster: Cluster) => void {
  const map = useMap()
  return useCallback(
    cluster => {
      const { entries } = cluster
      const middle = map.getCenter().lng
      const points = entries.map(({ place }) => L.latLng(place.lat, nearestCopy(place.lon, middle)))
      const bounds = L.latLngBounds(points)
      const across = map.project(bounds.getSouthEast(), map.getMaxZoom())
      const extent = across.subtract(map.project(bounds.getNorthWest(), map.getMaxZoom()))
      if (map.getZoom() >= map.getMaxZoom() || Math.max(extent.x, extent.y) < APART) return onList(cluster)
      // Places on one spot have no extent; a step closer shows that they are, and at the closest they stand apart.
      const fitting = map.getBoundsZoom(bounds, false, L.point(2 * CLEAR, 2 * CLEAR))
      const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, fitting))
      glide(map, bounds.getCenter(), zoom)
      map.getContainer().focus({ preventScroll: true })
    },
    [map, onList],
  )
}
