import { boxRound, type PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { type AtlasArea, atlasAreas } from './atlas.ts'
import { groupBy } from './group.ts'
import { atlasCodes, geoNamesNames, isoCountries } from './iso.ts'
import { nameOf } from './names.ts'
import { areaOf, centreOf, mainPart } from './polygons.ts'
import type { Table } from './table.ts'

/** Languages in which `Intl.DisplayNames` names the countries. */
const languages =
  'en ar az be bg bn bs ca cs da de el es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv mk mn nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur uz vi zh'.split(
    ' ',
  )

/** Every ISO 3166 country and territory that has towns, a row in countries.tsv or a place in iso3166-2-db. */
export function countryRecords(curated: Table, towns: readonly PlaceRecord[]): PlaceRecord[] {
  const members = groupBy(towns, ({ country }) => country ?? '')
  const iso = new Map(isoCountries().map(country => [country.iso, country]))
  const kept = new Map(curated.rows.map(row => [row.cell('country'), row]))
  const areas = new Map(
    atlasAreas('world-atlas/countries-10m.json', 'countries').map(area => [area.code || area.name, area]),
  )
  const names = geoNamesNames()
  const numbers = atlasCodes()
  const codes = [...new Set([...iso.keys(), ...kept.keys(), ...members.keys()])]
    .filter(code => /^[A-Z]{2}$/.test(code))
    .sort()
  const display = new Map(
    languages.map(tag => [tag, new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' })]),
  )

  return codes.flatMap((code): PlaceRecord[] => {
    const country = iso.get(code)
    const row = kept.get(code)
    const geonames = row?.cell('geonames').replace('geonames:', '') || country?.reference.geonames
    const area = areas.get(numbers.get(code) ?? '')
    const point = row?.point() ?? (area && pointOf(area))
    const name = row?.cell('name') || display.get('en')!.of(code) || country?.names.en
    if (!point || !name) return []
    const box = area && boxRound(mainPart(area.polygons).flatMap(([ring]) => ring ?? []))
    const other = [
      ...(row?.list('names') ?? []),
      ...[...display.values()].map(of => of.of(code) ?? ''),
      ...Object.values(country?.names ?? {}),
      ...Object.values(names[String(geonames)] ?? {}),
    ]
    return [
      {
        id: geonames ? `geonames:${geonames}` : `wherein:country-${code.toLowerCase()}`,
        name,
        names: other.map(nameOf),
        kind: row?.cell('kind') || 'A.PCLI',
        lon: point[0],
        lat: point[1],
        country: code,
        population: members.get(code)?.reduce((sum, town) => sum + town.population, 0) ?? 0,
        ...(box && { box }),
      },
    ]
  })
}

function pointOf(area: AtlasArea) {
  return centreOf(area.polygons.reduce((best, next) => (areaOf(next) > areaOf(best) ? next : best)))
}
