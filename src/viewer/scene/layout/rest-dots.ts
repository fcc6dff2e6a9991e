import type { Entry } from '../../model/index.ts'
import { type MapWindow, mercatorX, mercatorY } from '../atlas/index.ts'
import type { Standing } from './layout-spots.ts'
import { createOccupancy } from './occupancy.ts'

/** A place that is not in the lead, as a dot on the map. */
export interface RestDot {
  readonly entry: Entry
  /** World pixels. */
  readonly x: number
  readonly y: number
}

/** Radius of a dot, and the room that each has for itself, in pixels. */
export const REST_RADIUS = 2
const ROOM = 7

/** Dots for the places that are not in the lead, where no symbol stands; of those on one spot the most mentioned. */
export function restDots(
  rest: readonly Entry[],
  spots: readonly Standing[],
  clusters: readonly Standing[],
  { minX, minY, maxX, maxY, scale }: MapWindow,
): RestDot[] {
  if (rest.length === 0) return []
  const taken = createOccupancy()
  for (const { x, y, dx, dy, r } of [...spots, ...clusters])
    taken.take({ x: x + dx - r, y: y + dy - r, width: 2 * r, height: 2 * r })
  const dots: RestDot[] = []
  for (const entry of rest) {
    const { place, group } = entry
    // Countries are no dots, and tints would not be quiet.
    if (group === 'country') continue
    const x = mercatorX(place.lon)
    const y = mercatorY(place.lat)
    const copied = x + Math.ceil(minX - x)
    if (copied > maxX || y < minY || y > maxY) continue
    const rect = { x: copied * scale - ROOM / 2, y: y * scale - ROOM / 2, width: ROOM, height: ROOM }
    if (!taken.isFree(rect)) continue
    taken.take(rect)
    dots.push({ entry, x: copied * scale, y: y * scale })
  }
  return dots
}
