import L from 'leaflet'
import type { Frame } from '../model/index.ts'

/** From so many places on a frame may be as small as a city: they are best told apart from near. */
const MANY = 20

/**
 * How the map fits a frame: room for labels, most of it to the right of symbols, and never closer than a district,
 * or, with many places, a city.
 */
export function fitOptions(width: number, places = 0): L.FitBoundsOptions {
  const side = Math.min(40, width * 0.04)
  return {
    paddingTopLeft: [side, side],
    paddingBottomRight: [side * 2, side],
    maxZoom: places < MANY ? 8.5 : 11.5,
  }
}

/** A frame as Leaflet's bounds; west may lie beyond 180 degrees. */
export function boundsOf([west, south, east, north]: Frame): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
