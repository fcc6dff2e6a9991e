import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { GeoNamesRow, PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { foldName, type Position } from '../../src/gazetteer/index.ts'
import { countyId, countyRecords, stateFips } from './counties.ts'
import { countryRecords } from './countries.ts'
import { curatedName, curatedRecords } from './curated.ts'
import { createDraw, type Places } from './draw.ts'
import { groupBy } from './group.ts'
import { isoCountries } from './iso.ts'
import { regionRecords } from './regions.ts'
import { packageJson } from './sources.ts'
import { readTable } from './table.ts'
import { readTowns } from './towns.ts'

/** Every record of the full tier. */
export function gatherRecords(): PlaceRecord[] {
  const towns = readTowns()
  const townsByRegion = groupBy(towns, ({ country, admin1 }) => `${country}.${admin1}`)
  const populations = new Map(
    [...groupBy(towns, ({ country }) => country ?? '')].map(([code, members]) => [
      code,
      { population: members.reduce((sum, { population }) => sum + population, 0) },
    ]),
  )
  const countries = countryRecords(readTable('countries.tsv'), populations)
  const regions = regionRecords(townsByRegion)
  const regionIds = new Map(
    isoCountries().flatMap(({ iso, regions }) =>
      regions.map(({ admin, reference }) => [`${iso}.${admin}`, `geonames:${reference.geonames}`] as const),
    ),
  )
  const counties = countyRecords(towns, regionIds)
  const fips = stateFips()
  const located = towns.map((town): PlaceRecord => {
    const region = regionIds.get(`${town.country}.${town.admin1}`)
    const county =
      town.country === 'US' && town.admin2 ? countyId(`${fips.get(town.admin1)}${town.admin2}`) : undefined
    return { ...town, ...(region && { region }), ...(county && { county }) }
  })
  const base = [...countries, ...regions, ...counties, ...located]
  const curated = curatedRecords(createDraw(placesFor(towns, townsByRegion, base)))
  return addNames(mergeById([...base, ...curated]), base)
}

/** A row with the id of a place that is already there adds its names, and its shape, to that place. */
function mergeById(records: readonly PlaceRecord[]): PlaceRecord[] {
  const byId = new Map<string, PlaceRecord>()
  for (const record of records) {
    const known = byId.get(record.id)
    if (!known) byId.set(record.id, record)
    else
      byId.set(record.id, {
        ...record,
        ...known,
        names: [...known.names, curatedName(record.name), ...record.names],
      })
  }
  return [...byId.values()]
}

function addNames(records: readonly PlaceRecord[], base: readonly PlaceRecord[]): PlaceRecord[] {
  const extra = new Map(readTable('names.tsv').rows.map(row => [row.cell('place'), row]))
  const known = new Set(base.map(({ id }) => id))
  for (const [id, row] of extra) if (!known.has(id)) console.warn(`${row.where}: no place "${id}"`)
  return records.map(record => {
    const row = extra.get(record.id)
    return row ? { ...record, names: [...record.names, ...row.list('names').map(curatedName)] } : record
  })
}

function placesFor(
  towns: readonly GeoNamesRow[],
  townsByRegion: ReadonlyMap<string, readonly GeoNamesRow[]>,
  base: readonly PlaceRecord[],
): Places {
  const byName = new Map<string, PlaceRecord>()
  for (const town of towns) {
    for (const text of [town.name, ...town.names.map(name => name.text)]) {
      const key = `${foldName(text)}/${town.country}`
      const known = byName.get(key)
      if (!known || known.population < town.population) byName.set(key, town)
    }
  }
  const byId = new Map(base.map(record => [record.id, record]))
  const admin = new Map<string, string>(
    isoCountries().flatMap(({ iso, regions }) =>
      regions.map(region => [`geonames:${region.reference.geonames}`, `${iso}.${region.admin}`] as const),
    ),
  )
  const byCountry = groupBy(towns, ({ country }) => country ?? '')
  const positions = (members: readonly GeoNamesRow[] = []) =>
    members.map(({ lon, lat }): Position => [lon, lat])
  const topology = packageJson<Topology>('world-atlas/countries-50m.json')
  const geometries = (topology.objects.countries as GeometryCollection).geometries
  const numeric = new Map(
    isoCountries().map(country => [country.iso, String(country.numeric).padStart(3, '0')]),
  )
  return {
    point(reference) {
      const [, lat, lon] = /^(-?[\d.]+)\s+(-?[\d.]+)$/.exec(reference) ?? []
      if (lat && lon) return [Number(lon), Number(lat)]
      const [name = '', country] = reference.split('/')
      const place = byId.get(reference) ?? byName.get(`${foldName(name)}/${country}`)
      return place && [place.lon, place.lat]
    },
    members: reference =>
      positions(townsByRegion.get(admin.get(reference) ?? '') ?? byCountry.get(reference)),
    outline(codes) {
      const wanted = codes.map(code => numeric.get(code) ?? code)
      const areas = geometries.filter(
        (area): area is Polygon | MultiPolygon => wanted.includes(String(area.id)) && 'arcs' in area,
      )
      if (areas.length === 0) return undefined
      const { coordinates } = merge(topology, areas)
      return {
        type: 'MultiPolygon',
        coordinates: coordinates.map(rings =>
          rings.map(ring => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const)),
        ),
      }
    },
  }
}
