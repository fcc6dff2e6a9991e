import L from 'leaflet'
import type { Entry } from '../model/index.ts'
import type { AreaFeature } from '../scene/areas/area-feature.ts'
import { latOfMercator, lonOfMercator } from '../scene/atlas/index.ts'
import type { MapLayout } from '../scene/layout/layout-map.ts'
import { nearestCopy } from '../scene/layout/nearest-copy.ts'

/** Where a popup points. */
export interface Anchor {
  readonly at: L.LatLng
  /** How far above the point its tip ends, in pixels. */
  readonly lift: number
}

/** The anchor of a place's popup: at the symbol as it is drawn, at the name of an area or line, or else at the place itself. */
export function anchorOf(
  map: L.Map,
  { zoom, spots, chips }: MapLayout,
  features: readonly AreaFeature[],
  entry: Entry,
): Anchor {
  const spot = spots.find(spot => spot.entry.id === entry.id)
  if (spot) return { at: map.unproject([spot.x + spot.dx, spot.y + spot.dy], zoom), lift: spot.r }
  const chip = chips.find(({ feature }) => feature.entry.id === entry.id)
  if (chip) return { at: map.unproject([chip.x, chip.y], zoom), lift: 8 }
  const middle = map.getCenter().lng
  const labelAnchor = features.find(feature => feature.entry.id === entry.id)?.labelAnchor
  if (labelAnchor)
    return {
      at: L.latLng(latOfMercator(labelAnchor[1]), nearestCopy(lonOfMercator(labelAnchor[0]), middle)),
      lift: 0,
    }
  return { at: L.latLng(entry.place.lat, nearestCopy(entry.place.lon, middle)), lift: 0 }
}
