import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Rings } from './polygons.ts'
import { packageJson } from './sources.ts'

export interface AtlasArea {
  /** ISO 3166-1 numeric for countries, FIPS for US counties; empty where the atlas has none. */
  readonly code: string
  readonly name: string
  readonly polygons: readonly Rings[]
}

/** The areas of one layer of a TopoJSON atlas. */
export function atlasAreas(path: string, layer: string): AtlasArea[] {
  const topology = packageJson<Topology>(path)
  const object = topology.objects[layer] as GeometryCollection<{ name: string }>
  return feature(topology, object).features.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const polygons = coordinates.map(rings =>
      rings.map(ring => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const)),
    )
    return [{ code: String(id ?? ''), name: properties.name, polygons }]
  })
}
