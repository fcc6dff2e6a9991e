import {
  bareRegion,
  boxRound,
  type GeoNamesRow,
  middleOf,
  type PlaceRecord,
  type RecordName,
} from '../../src/gazetteer/build/index.ts'
import { foldName, NameClass, type Position } from '../../src/gazetteer/index.ts'
import { atlasAreas } from './atlas.ts'
import { groupBy } from './group.ts'
import { atlasCodes, geoNamesNames, type IsoCountry, type IsoRegion, isoCountries } from './iso.ts'
import { landPoints, nearestTowns } from './land.ts'
import { nameOf } from './names.ts'
import { around } from './polygons.ts'
import { readTable } from './table.ts'
import { stateAbbreviations } from './us-states.ts'

/** A first-level region before its towns are known. */
interface Region {
  readonly id: string
  readonly country: string
  /** GeoNames' admin code: column 11 of the towns. */
  readonly admin: string
  readonly name: string
  readonly names: readonly RecordName[]
}

/** Every first-level region: those of iso3166-2-db, then those that geo/curated/admin1.tsv adds. */
export function readRegions(): Region[] {
  const names = geoNamesNames()
  const listed = isoCountries().flatMap(country =>
    country.regions.map((region): Region => {
      const geonames = region.reference.geonames
      return {
        id: `geonames:${geonames}`,
        country: country.iso,
        admin: region.admin,
        name: withoutCountry(region.names.en ?? region.name),
        names: [...namesOf(region, country), ...Object.values(names[geonames] ?? {})]
          .map(nameOf)
          .concat(abbreviation(country, region)),
      }
    }),
  )
  const added = readTable('admin1.tsv').rows.map(row => ({
    id: row.cell('id'),
    country: row.cell('country'),
    admin: row.cell('admin'),
    name: row.cell('name'),
    names: row.list('names').map(nameOf),
  }))
  const byId = new Map([...listed, ...added].map(region => [region.id, region]))
  return [...byId.values()]
}

/**
 * The regions as records. A region is the land nearest to its towns: its point is the middle of that land, and its box holds
 * it and them. A region without a town is left out.
 */
export function regionRecords(regions: readonly Region[], towns: readonly GeoNamesRow[]): PlaceRecord[] {
  const byRegion = groupBy(towns, ({ country, admin1 }) => `${country}.${admin1}`)
  const land = landByRegion(towns)
  return regions.flatMap(({ id, country, admin, name, names }): PlaceRecord[] => {
    const members = byRegion.get(`${country}.${admin}`) ?? []
    const positions = members.map(({ lon, lat }): Position => [lon, lat])
    const own = land.get(`${country}.${admin}`) ?? []
    const point = middleOf(own.length >= ENOUGH ? own : positions)
    const box = boxRound([...positions, ...own])
    if (!point || !box) return []
    const population = members.reduce((sum, town) => sum + town.population, 0)
    return [{ id, name, names, kind: 'A.ADM1', lon: point[0], lat: point[1], country, population, box }]
  })
}

/** So many points of land make a middle that can be trusted more than that of the towns. */
const ENOUGH = 4

function landByRegion(towns: readonly GeoNamesRow[]): Map<string, Position[]> {
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
      const key = `${country}.${members[nearest[i]!]!.admin1}`
      const own = land.get(key)
      if (own) own.push([around(lon), lat])
      else land.set(key, [[around(lon), lat]])
    })
  }
  return land
}

/**
 * The names iso3166-2-db gives a region. Where one of them is the English name of a neighbour, the foreign names were
 * taken from the wrong article (Beylagan District has those of Balakan), and only the English ones are kept.
 */
function namesOf(region: IsoRegion, country: IsoCountry): string[] {
  const own = bareName(region.names.en ?? region.name)
  const neighbours = new Set(
    country.regions.map(({ name, names }) => bareName(names.en ?? name)).filter(name => name !== own),
  )
  const { en, geonames, ...foreign } = region.names
  const strays = Object.values(foreign).some(name => neighbours.has(bareName(name)))
  return [region.name, en, geonames, ...(strays ? [] : Object.values(foreign))].flatMap(name =>
    name ? [withoutCountry(name)] : [],
  )
}

function bareName(name: string): string {
  return foldName(bareRegion(withoutCountry(name)))
}

/** "Salyan District, Azerbaijan" and "Georgia (U.S. state)" as they would stand in a sentence. */
function withoutCountry(name: string): string {
  return name.replace(/, .*/, '').replace(/ \(.*\)$/, '')
}

function abbreviation(country: IsoCountry, region: IsoRegion): RecordName[] {
  const text = country.iso === 'US' ? stateAbbreviations[region.admin] : undefined
  return text ? [{ text, class: NameClass.abbreviation }] : []
}
