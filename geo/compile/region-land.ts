import { bareRegion, boxRound, type GeoNamesRow } from '../../src/gazetteer/build/index.ts'
import { foldName, type Position } from '../../src/gazetteer/index.ts'
import { type AtlasArea, atlasAreas } from './atlas.ts'
import { groupBy } from './group.ts'
import { atlasCodes, isoCountries } from './iso.ts'
import { isInside, landPoints, nearestTowns, spacing } from './land.ts'
import { around } from './polygons.ts'
import { regionAreas } from './region-areas.ts'
import type { Region } from './region-list.ts'

/** A region with a smaller share of an area's towns owes them to a border drawn roughly, or to a wrong code. */
const STRAY = 0.1

/**
 * The land of each region, as evenly spread points. Natural Earth's first-level areas are often older or smaller than
 * GeoNames' regions, so an area goes to the regions of the towns in it: each point of it to that of the nearest of these.
 * An area without towns goes to the region of its name, or is left out as an overseas part.
 */
export function landByRegion(
  regions: readonly Region[],
  towns: readonly GeoNamesRow[],
  regionOf: (town: GeoNamesRow) => string | undefined,
): Map<string, Position[]> {
  const land = new Map<string, Position[]>()
  const add = (region: string, [lon, lat]: Position) => {
    const own = land.get(region)
    if (own) own.push([around(lon), lat])
    else land.set(region, [[around(lon), lat]])
  }
  const townsOf = groupBy(towns, town => town.country ?? '')
  const areasOf = createAreas()
  for (const [country, own] of groupBy(regions, region => region.country)) {
    const areas = areasOf(country)
    const step = spacing(areas.flatMap(({ polygons }) => polygons))
    for (const area of areas) {
      const members = withoutStrays(within(area, townsOf.get(country) ?? []), regionOf)
      const points = landPoints(area.polygons, step)
      const nearest = nearestTowns(
        points,
        members.map(({ lon, lat }): Position => [lon, lat]),
      )
      const named = members.length === 0 ? own.find(region => isCalled(region, area.name)) : undefined
      points.forEach((point, i) => {
        const town = members[nearest[i]!]
        const region = town ? regionOf(town) : named?.id
        if (region) add(region, point)
      })
    }
  }
  return land
}

/** The first-level areas of a country or, where there are none, the country as one. */
function createAreas(): (country: string) => readonly AtlasArea[] {
  const iso3 = new Map(isoCountries().map(country => [country.iso, country.iso3]))
  const codes = atlasCodes()
  const countries = new Map(
    atlasAreas('world-atlas/countries-50m.json', 'countries').map(area => [area.code || area.name, area]),
  )
  return country => {
    const areas = regionAreas(iso3.get(country) ?? '')
    if (areas.length > 1) return areas
    const whole = countries.get(codes.get(country) ?? '')
    return whole ? [whole] : []
  }
}

function within({ polygons }: AtlasArea, towns: readonly GeoNamesRow[]): readonly GeoNamesRow[] {
  const box = boxRound(polygons.flatMap(([ring]) => ring ?? []))
  if (!box) return []
  const [west, south, east, north] = box
  const near = towns.filter(
    ({ lon, lat }) =>
      lat >= south &&
      lat <= north &&
      (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east),
  )
  return near.filter(({ lon, lat }) => polygons.some(rings => isInside([lon, lat], rings)))
}

function withoutStrays(
  towns: readonly GeoNamesRow[],
  regionOf: (town: GeoNamesRow) => string | undefined,
): readonly GeoNamesRow[] {
  const byRegion = groupBy(towns, town => regionOf(town) ?? '')
  return towns.filter(town => byRegion.get(regionOf(town) ?? '')!.length >= towns.length * STRAY)
}

function isCalled({ name, names }: Region, text: string): boolean {
  const wanted = foldName(bareRegion(text ?? ''))
  return [name, ...names.map(other => other.text)].some(other => foldName(bareRegion(other)) === wanted)
}
