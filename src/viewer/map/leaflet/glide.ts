import type L from 'leaflet'

/** Seconds a move takes. */
const DURATION = 0.6

/** Moves the map to a place and zoom, in one glide or, for readers who want no motion, at once. */
export function glide(map: L.Map, center: L.LatLngExpression, zoom: number): void {
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
  map.flyTo(center, zoom, { animate, duration: DURATION })
}
