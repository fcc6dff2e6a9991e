import L from 'leaflet'
import type { Bounds } from '../model/index.ts'

/**
 * With this many places or more, a frame may be as small as a city, because close up they are easier to tell apart.
 */
const MANY = 20

/** Pixels that lie over the map, with a symbol's radius: its controls at the side, the scale and the credits at the foot. */
const CONTROLS = 64
const FOOT = 52

/** Height in pixels of the key above those: closed, and open in two lines, or in one on a wide map. */
const CLOSED = 36
const TWO_LINES = 88
const ONE_LINE = 48
const WIDE = 880

/** Least size, in pixels, of a map that has room for an open key. */
const ROOM = { x: 560, y: 320 }

/** Most of the map, across and down, that may be kept clear. */
const MOST = 0.45

/** Whether a map has room for an open key. */
export function hasRoomForKey({ x, y }: L.Point): boolean {
  return x >= ROOM.x && y >= ROOM.y
}

/**
 * How the map fits a frame: clear of what lies over it, room for labels, most of it to the right of symbols, and never
 * closer than a district, or, with many places, a city.
 *
 * @param size of the map, in pixels.
 */
export function fitOptions(size: L.Point, dir: 'ltr' | 'rtl', places = 0): L.FitBoundsOptions {
  const side = Math.min(40, size.x * 0.04)
  const left = dir === 'rtl' ? CONTROLS : side
  const right = dir === 'rtl' ? side * 2 : Math.max(CONTROLS, side * 2)
  const foot = FOOT + (hasRoomForKey(size) ? (size.x < WIDE ? TWO_LINES : ONE_LINE) : CLOSED)
  // A small map would keep nothing.
  const across = Math.min(1, (MOST * size.x) / (left + right))
  const down = Math.min(1, (MOST * size.y) / (side + foot))
  return {
    paddingTopLeft: [left * across, side * down],
    paddingBottomRight: [right * across, foot * down],
    maxZoom: places < MANY ? 8.5 : 12.5,
  }
}

/** A frame as Leaflet's bounds; west may lie beyond 180 degrees. */
export function boundsOf([west, south, east, north]: Bounds): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
