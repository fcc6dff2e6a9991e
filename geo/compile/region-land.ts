import type { GeoNamesRow } from '../../src/gazetteer/build/index.ts'
import type { Position } from '../../src/gazetteer/index.ts'
import { atlasAreas } from './atlas.ts'
import { groupBy } from './group.ts'
import { atlasCodes } from './iso.ts'
import { landPoints, nearestTowns } from './land.ts'
import { around } from './polygons.ts'

/** The land of each region, as evenly spread points: of its country's land what is nearest to its towns. */
export function landByRegion(
  towns: readonly GeoNamesRow[],
  regionOf: (town: GeoNamesRow) => string | undefined,
): Map<string, Position[]> {
  const areas = new Map(
    atlasAreas('world-atlas/countries-50m.json', 'countries').map(area => [area.code || area.name, area]),
  )
  const codes = atlasCodes()
  const land = new Map<string, Position[]>()
  for (const [country, members] of groupBy(towns, town => town.country ?? '')) {
    const area = areas.get(codes.get(country) ?? '')
    if (!area) continue
    const points = landPoints(area.polygons)
    const nearest = nearestTowns(
      points,
      members.map(({ lon, lat }): Position => [lon, lat]),
    )
    points.forEach(([lon, lat], i) => {
      const region = regionOf(members[nearest[i]!]!) ?? ''
      const own = land.get(region)
      if (own) own.push([around(lon), lat])
      else land.set(region, [[around(lon), lat]])
    })
  }
  return land
}
