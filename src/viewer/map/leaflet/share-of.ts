import type L from 'leaflet'

/** The share of the map's width or height, whichever is more, that bounds take at its zoom. */
export function shareOf(map: L.Map, bounds: L.LatLngBounds): number {
  const size = map
    .latLngToContainerPoint(bounds.getSouthEast())
    .subtract(map.latLngToContainerPoint(bounds.getNorthWest()))
  return Math.max(size.x / map.getSize().x, size.y / map.getSize().y)
}
