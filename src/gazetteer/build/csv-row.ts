import { NameClass } from '../file/name-class.ts'
import { decimal } from './decimal.ts'
import type { PlaceRecord } from './record.ts'
import { isLatin } from './spelling/noise.ts'

/** The columns a table can have, and the headings under which each is looked for when no mapping names another. */
export const csvFields = {
  id: ['id', 'uri', 'geonameid'],
  name: ['name', 'title', 'toponym'],
  names: ['names', 'alternatenames', 'aliases', 'variants'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  kind: ['kind', 'feature_code', 'type'],
  country: ['country', 'countrycode', 'country_code', 'iso2', 'ccode'],
  population: ['population', 'pop'],
  region: ['region'],
} as const

/** A column that a table can have. */
export type CsvField = keyof typeof csvFields

/** The position of each field in the rows of a table. */
export type CsvColumns = Partial<Readonly<Record<CsvField, number>>>

/**
 * Finds the fields in a table's heading, under the names a mapping gives or under their usual ones. Throws a sentence
 * where the mapping names a column that is not there or where name, latitude or longitude are nowhere.
 */
export function findCsvColumns(
  heading: readonly string[],
  mapping: Partial<Record<CsvField, string>>,
): CsvColumns {
  const titles = heading.map(title => title.trim().replace(/^\ufeff/, ''))
  const columns: Partial<Record<CsvField, number>> = {}
  for (const field of Object.keys(csvFields) as CsvField[]) {
    const asked = mapping[field]
    const usual: readonly string[] = csvFields[field]
    const at =
      asked === undefined
        ? titles.findIndex(title => usual.includes(title.toLowerCase()))
        : titles.indexOf(asked)
    if (at >= 0) columns[field] = at
    else if (asked !== undefined) throw new Error(`no column "${asked}"; there are ${titles.join(', ')}`)
  }
  const missing = (['name', 'lat', 'lon'] as const).filter(field => columns[field] === undefined)
  if (missing.length > 0) {
    const mapping = missing.map(field => `${field}=HEADING`).join(',')
    throw new Error(
      `no column for ${missing.join(', ')} among "${titles.join('", "')}"; tell it with --columns ${mapping}`,
    )
  }
  return columns
}

/** A row as a record, or a sentence that says what is wrong with it. `fallbackId` is for tables without ids. */
export function csvRecord(
  cells: readonly string[],
  columns: CsvColumns,
  fallbackId: string,
): PlaceRecord | string {
  const cell = (field: CsvField) => (columns[field] === undefined ? '' : (cells[columns[field]] ?? '').trim())
  const needed = Math.max(...Object.values(columns)) + 1
  if (cells.length < needed) return `${cells.length} cells where the heading promises ${needed}`
  if (cell('lat') === '' || cell('lon') === '') return 'the position is missing'
  const [lat, lon] = [degrees(cell('lat')), degrees(cell('lon'))]
  if (Number.isNaN(lat) || Number.isNaN(lon))
    return `"${cell('lat')}" "${cell('lon')}" is no position in degrees`
  const names = cell('names')
    .split(/[|;]/)
    .map(name => name.trim())
    .filter(name => name !== '')
  return {
    id: cell('id') || fallbackId,
    name: cell('name'),
    names: names.map(text => ({ text, class: isLatin(text) ? NameClass.alternate : NameClass.foreign })),
    kind: cell('kind') || 'P.PPL',
    lat,
    lon,
    population: decimal(cell('population')) || 0,
    ...(cell('country') && { country: cell('country').toUpperCase() }),
    ...(cell('region') && { region: cell('region') }),
  }
}

/** Spreadsheets write a decimal comma where the language has one; no degrees have thousands. */
function degrees(text: string): number {
  return decimal(text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'))
}
