import L from 'leaflet'
import type { Frame } from '../model/index.ts'

/** How the map fits a frame: room for labels at the edges, and never closer than a district. */
export const FIT: L.FitBoundsOptions = {
  paddingTopLeft: [40, 40],
  paddingBottomRight: [72, 40],
  maxZoom: 8.5,
}

/** A frame as Leaflet's bounds; west may lie beyond 180 degrees. */
export function boundsOf([west, south, east, north]: Frame): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east])
}
