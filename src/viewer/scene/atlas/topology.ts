import type { GeometryObject, Properties, Topology } from 'topojson-specification'

/** A topology whose members have properties, as those of world-atlas do. */
export type WorldTopology = Topology<Record<string, Geometry>>

/** A member of such a topology. */
export type Geometry = GeometryObject<Properties>

/** Inner rings are kept beside outer ones: the even-odd rule tells them apart when filling. */
export function ringsOf(geometry: Geometry): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat()
  return []
}
