import { bareRegion, type RecordName } from '../../src/gazetteer/build/index.ts'
import { foldName, NameClass, type Position } from '../../src/gazetteer/index.ts'
import { geoNamesNames, type IsoCountry, type IsoRegion, isoCountries } from './iso.ts'
import { nameOf } from './names.ts'
import { readTable } from './table.ts'
import { stateAbbreviations } from './us-states.ts'

/** A first-level region before its towns are known. */
export interface Region {
  readonly id: string
  readonly country: string
  /** GeoNames' admin code: column 11 of the towns. */
  readonly admin: string
  /** ISO 3166-2, without the country; empty where it has none. */
  readonly iso: string
  readonly name: string
  readonly names: readonly RecordName[]
  /** Towns in it, for regions whose code no town has. */
  readonly towns: readonly string[]
  /** Told in admin1.tsv where the middle of its land would mislead. */
  readonly point?: Position
}

/**
 * Every first-level region: those of iso3166-2-db, then those that geo/curated/admin1.tsv adds. A row that gives a listed
 * region another name replaces all its names: iso3166-2-db has those of another region under that id.
 */
export function readRegions(): Region[] {
  const names = geoNamesNames()
  const listed = isoCountries().flatMap(country =>
    country.regions.map((region): Region => {
      const geonames = region.reference.geonames
      return {
        id: `geonames:${geonames}`,
        country: country.iso,
        admin: region.admin,
        iso: region.iso,
        towns: [],
        name: withoutCountry(region.names.en ?? region.name),
        names: [...namesOf(region, country), ...Object.values(names[geonames] ?? {})]
          .map(nameOf)
          .concat(abbreviation(country, region)),
      }
    }),
  )
  const byId = new Map(listed.map(region => [region.id, region]))
  for (const row of readTable('admin1.tsv').rows) {
    const [id, admin] = [row.cell('id'), row.cell('admin')]
    const known = byId.get(id)
    const told = row.cell('name')
    const point = row.point() ?? known?.point
    const towns = row
      .cell('towns')
      .split(',')
      .filter(town => town !== '')
    byId.set(id, {
      id,
      ...(point && { point }),
      country: row.cell('country'),
      admin: admin || (known?.admin ?? ''),
      iso: known?.iso ?? '',
      name: told || (known?.name ?? ''),
      names: [
        ...(known && (told === '' || bareName(told) === bareName(known.name)) ? known.names : []),
        ...row.list('names').map(nameOf),
      ],
      // A row may add one thing alone: what an earlier one told stays.
      towns: towns.length > 0 ? towns : (known?.towns ?? []),
    })
  }
  return [...byId.values()]
}

/**
 * The names iso3166-2-db gives a region. Where one of them is the English name of a neighbour, the foreign names were
 * taken from the wrong article (Beylagan District has those of Balakan), and only the English ones are kept.
 */
function namesOf(region: IsoRegion, country: IsoCountry): string[] {
  const own = bareName(region.names.en ?? region.name)
  const neighbours = new Set(
    country.regions
      .filter(other => other !== region)
      .flatMap(({ name, names }) => [name, names.en ?? name, names.geonames ?? name].map(bareName)),
  )
  const { en, geonames, ...foreign } = region.names
  const strays = Object.values(foreign).some(name => bareName(name) !== own && neighbours.has(bareName(name)))
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
