import L from 'leaflet'
import type { Frame } from '../model/index.ts'

/** How the map fits a frame: room for labels, most of it to the right of symbols, and never closer than a district. */
export function fitOptions(width: number): L.FitBoundsOptions {
  const side = Math.min(40, width * 0.04)
  return { paddingTopLeft: [side, side], paddingBottomRight: [side * 2, side], maxZoom: 8.5 }
}

/** A frame as Leaflet's bounds; west may lie beyond 180 degrees. */
export function boundsOf([west, south, east, north]: Frame): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
