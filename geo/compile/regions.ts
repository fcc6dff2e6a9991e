import {
  bareRegion,
  boxRound,
  type GeoNamesRow,
  middleOf,
  type PlaceRecord,
} from '../../src/gazetteer/build/index.ts'
import type { BoundingBox, Position } from '../../src/gazetteer/index.ts'
import { groupBy } from './group.ts'
import { landByRegion } from './region-land.ts'
import type { Region } from './region-list.ts'

/** What a region can be located by. */
type Standing = Pick<PlaceRecord, 'lat' | 'lon'>

/** So many points of land make a middle that can be trusted more than that of the towns. */
const ENOUGH = 4

/**
 * The regions as records. A region is the land nearest to its towns: its point is the middle of that land, and its box holds
 * it and them. Where no town has its code, towns that are told to lie in it or, at the least, one of its name stand for it;
 * a region without any is left out.
 */
export function regionRecords(
  regions: readonly Region[],
  towns: readonly GeoNamesRow[],
  regionOf: (town: GeoNamesRow) => string | undefined,
  find: (reference: string) => PlaceRecord | undefined,
): PlaceRecord[] {
  const members = groupBy(towns, town => regionOf(town) ?? '')
  const land = landByRegion(regions, towns, regionOf)
  return regions.flatMap((region): PlaceRecord[] => {
    const { id, name, names, country } = region
    const own = members.get(id) ?? []
    const standing: readonly Standing[] = own.length > 0 ? own : standIns(region, find)
    const positions = standing.map(({ lon, lat }): Position => [lon, lat])
    const ground = land.get(id) ?? []
    const point = region.point ?? middleOf(ground.length >= ENOUGH ? ground : positions)
    const box = boxRound(ground.length >= ENOUGH ? ground : [...positions, ...ground])
    if (!point || !box) return []
    const population = own.reduce((sum, town) => sum + town.population, 0)
    return [{ id, name, names, kind: 'A.ADM1', lon: point[0], lat: point[1], country, population, box }]
  })
}

/** Tells the region of a town, by GeoNames' code of the first or, where a country's regions go by that, of the second level. */
export function createRegionOf(
  regions: readonly Region[],
  towns: readonly GeoNamesRow[],
): (town: GeoNamesRow) => string | undefined {
  const byCode = new Map(regions.map(({ id, country, admin }) => [`${country}.${admin}`, id]))
  const used = new Set(towns.map(({ country, admin1 }) => `${country}.${admin1}`))
  const bySecond = new Map(
    regions.flatMap(({ id, country, admin, iso }) =>
      iso === '' || used.has(`${country}.${admin}`) ? [] : [[`${country}.${iso}`, id] as const],
    ),
  )
  return ({ country, admin1, admin2 }) => {
    const second = /^\D{3}$/.test(admin2) ? bySecond.get(`${country}.${admin2}`) : undefined
    return second ?? byCode.get(`${country}.${admin1}`)
  }
}

function standIns(region: Region, find: (reference: string) => PlaceRecord | undefined): readonly Standing[] {
  const told = region.towns.flatMap((town): readonly Standing[] => {
    const [, lat, lon] = /^(-?[\d.]+) (-?[\d.]+)$/.exec(town) ?? []
    if (lat && lon) return [{ lat: Number(lat), lon: Number(lon) }]
    const place = find(town)
    if (!place) console.warn(`geo/curated/admin1.tsv: no place "${town}"`)
    return place ? [place] : []
  })
  if (told.length > 0) return told
  const names = [region.name, ...region.names.map(({ text }) => text)].map(bareRegion)
  const namesake = names.map(name => find(`${name}/${region.country}`)).find(place => place !== undefined)
  if (namesake) return [namesake]
  // In a small country no region lies far from the country's own point.
  const country = find(region.country)
  return country?.box && isSmall(country.box) ? [country] : []
}

/** Less than a hundred kilometres from the middle to every corner. */
function isSmall([west, south, east, north]: BoundingBox): boolean {
  return east - west < 1.2 && north - south < 1.2
}
