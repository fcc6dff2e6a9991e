import { NameClass } from '../file/name-class.ts'
import { decimal } from './decimal.ts'
import type { PlaceRecord, RecordName } from './record.ts'
import { isLatin, isNoise } from './spelling/noise.ts'

/** A row of a GeoNames dump: https://download.geonames.org/export/dump/readme.txt */
export interface GeoNamesRow extends PlaceRecord {
  /** GeoNames' own codes of the regions the place lies in. */
  readonly admin1: string
  readonly admin2: string
}

const COLUMNS = 19

/** Parses one line, or says in plain words what is wrong with it. */
export function parseGeoNamesRow(line: string): GeoNamesRow | string {
  const cells = line.split('\t')
  if (cells.length < COLUMNS) return `${cells.length} columns where a GeoNames row has ${COLUMNS}`
  const [id, name, ascii, alternates, lat, lon, kindClass, code, country, , admin1, admin2, , , population] =
    cells
  if (!/^\d+$/.test(id!)) return `the id "${id}" is not a number`
  if (lat === '' || lon === '') return 'the position is missing'
  if (Number.isNaN(decimal(lat)) || Number.isNaN(decimal(lon)))
    return `"${lat}" "${lon}" is no position in degrees`
  return {
    id: `geonames:${id}`,
    name: name!,
    names: namesFromGeoNames(name!, ascii!, alternates!),
    kind: `${kindClass}.${code}`,
    lat: decimal(lat),
    lon: decimal(lon),
    ...(country && { country }),
    population: decimal(population) || 0,
    admin1: admin1!,
    admin2: admin2!,
  }
}

/** The keys under which rows of a dump name their regions, for `Builder.aliases`. */
export function regionKeys({ country, admin1, admin2 }: GeoNamesRow): { region: string; county: string } {
  const region = `admin1:${country}.${admin1}`
  return { region, county: `admin2:${country}.${admin1}.${admin2}` }
}

/** The names in a GeoNames row beside its main one: the plain ASCII form and the alternates, which commas separate. */
function namesFromGeoNames(name: string, ascii: string, alternates: string): RecordName[] {
  const names: RecordName[] =
    ascii === name || ascii === '' ? [] : [{ text: ascii, class: NameClass.alternate }]
  for (const text of alternates.split(',').flatMap(inOneScript)) {
    if (!isNoise(text)) names.push({ text, class: isLatin(text) ? NameClass.alternate : NameClass.foreign })
  }
  return names
}

/** Some alternates give a name in two scripts, "Khartún - الخرطوم": each is a name. */
function inOneScript(text: string): string[] {
  const parts = text.split(' - ')
  return parts.length === 2 && isLatin(parts[0]!) !== isLatin(parts[1]!) ? parts : [text]
}
