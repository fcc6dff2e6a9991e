import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Place } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import type { AreaFeature, Box } from '../../scene/areas/area-feature.ts'
import { latOfMercator, lonOfMercator } from '../../scene/atlas/index.ts'
import { nearestCopy } from '../../scene/layout/nearest-copy.ts'
import type { Selection } from '../../state/index.ts'
import { glide } from '../leaflet/glide.ts'
import { shareOf } from '../leaflet/share-of.ts'

/** Zoom from which a lone place out of view is looked at. */
const CLOSE = 6.5

/** An area that fills more than this of the map is framed anew when it is opened, unless it lies in it whole. */
const MUCH = 1.6

/** Pixels kept clear around an area, which its popup needs. */
const ROOM = 120

/**
 * Moves the map when a place that is opened lies outside it, as after a click in a list or text.
 *
 * @param selection another object each time that a place is asked for, be it the same one again; a change of the
 * filter makes new entries, and must not move the map.
 */
export function useBringIntoView(
  entry: Entry | undefined,
  features: readonly AreaFeature[],
  selection: Selection,
  holdStill: boolean,
): void {
  const map = useMap()
  const opened = useRef(entry)
  opened.current = entry
  const areas = useRef(features)
  areas.current = features
  const still = useRef(holdStill)
  still.current = holdStill
  // A place that was just added appears on the map a moment later.
  const isThere = entry !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `selection` tells that a place was asked for
  useEffect(() => {
    if (!opened.current || still.current) return
    const { id, place } = opened.current
    const area = areas.current.find(({ entry }) => entry.id === id)
    const bounds = boundsOfArea(area?.box, map.getCenter().lng) ?? boundsOfPlace(place)
    if (bounds) {
      // Of an area so much is seen as there is room for, the popup beside it; a lake in a corner is not.
      const view = map.getBounds()
      if (view.contains(bounds) || (view.contains(bounds.getCenter()) && shareOf(map, bounds) < MUCH)) return
      glide(map, bounds.getCenter(), Math.min(CLOSE, map.getBoundsZoom(bounds, false, L.point(ROOM, ROOM))))
      return
    }
    const { lat, lon } = place
    const inView = L.bounds([0, 0], map.getSize()).contains(map.latLngToContainerPoint([lat, lon]))
    if (!inView) glide(map, [lat, lon], Math.max(map.getZoom(), CLOSE))
  }, [map, selection, isThere])
}

/** The extent of what is drawn: of a country its main land, and not what it has in other seas. */
function boundsOfArea(box: Box | undefined, middle: number): L.LatLngBounds | undefined {
  if (!box || box.minX === box.maxX) return undefined
  const [west, east] = [lonOfMercator(box.minX), lonOfMercator(box.maxX)]
  const copy = nearestCopy((west + east) / 2, middle) - (west + east) / 2
  return L.latLngBounds([latOfMercator(box.maxY), west + copy], [latOfMercator(box.minY), east + copy])
}

function boundsOfPlace({ box }: Place): L.LatLngBounds | undefined {
  if (!box || box[0] > box[2]) return undefined
  return L.latLngBounds([box[1], box[0]], [box[3], box[2]])
}
