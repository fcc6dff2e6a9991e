import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Entry } from '../../model/index.ts'
import type { Selection } from '../../state/index.ts'
import { glide } from '../leaflet/glide.ts'

/** Zoom from which a lone place out of view is looked at. */
const CLOSE = 6.5

/**
 * Moves the map when a place that is opened lies outside it, as after a click in a list or text.
 *
 * @param selection another object each time that a place is asked for, be it the same one again; a change of the
 * filter makes new entries, and must not move the map.
 */
export function useBringIntoView(entry: Entry | undefined, selection: Selection, holdStill: boolean): void {
  const map = useMap()
  const opened = useRef(entry)
  opened.current = entry
  const still = useRef(holdStill)
  still.current = holdStill
  // What a person has just added is on the map a moment later.
  const isThere = entry !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `selection` tells that a place was asked for
  useEffect(() => {
    if (!opened.current || still.current) return
    const { lat, lon, box } = opened.current.place
    const size = map.getSize()
    const point = map.latLngToContainerPoint([lat, lon])
    const inView = L.bounds([0, 0], size).contains(point)
    if (inView) return
    if (box && box[0] <= box[2]) {
      const bounds = boundsOfBox(box)
      glide(map, bounds.getCenter(), Math.min(CLOSE, map.getBoundsZoom(bounds)))
    } else glide(map, [lat, lon], Math.max(map.getZoom(), CLOSE))
  }, [map, selection, isThere])
}

function boundsOfBox([west, south, east, north]: readonly [number, number, number, number]): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
