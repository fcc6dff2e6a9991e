import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Entry } from '../model/index.ts'
import { glide } from './leaflet/glide.ts'

/** Zoom from which a lone place out of view is looked at. */
const CLOSE = 6.5

/** Moves the map when the open place lies outside it, as after a click in a list or text. */
export function useBringIntoView(entry: Entry | undefined, holdStill: boolean): void {
  const map = useMap()
  const still = useRef(holdStill)
  still.current = holdStill
  useEffect(() => {
    if (!entry || still.current) return
    const { lat, lon, box } = entry.place
    const size = map.getSize()
    const point = map.latLngToContainerPoint([lat, lon])
    const inView = L.bounds([0, 0], size).contains(point)
    if (inView) return
    if (box && box[0] <= box[2]) {
      const bounds = boundsOfBox(box)
      glide(map, bounds.getCenter(), Math.min(CLOSE, map.getBoundsZoom(bounds)))
    } else glide(map, [lat, lon], Math.max(map.getZoom(), CLOSE))
  }, [map, entry])
}

function boundsOfBox([west, south, east, north]: readonly [number, number, number, number]): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
