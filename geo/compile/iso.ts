import { packageJson } from './sources.ts'

/** A first-level region as iso3166-2-db has it. */
export interface IsoRegion {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly iso: string
  readonly fips: string
  /** GeoNames' admin code: column 11 of the towns. */
  readonly admin: string
  readonly reference: { readonly geonames: number }
}

export interface IsoCountry {
  readonly iso: string
  readonly iso3: string
  readonly numeric: number
  readonly names: Readonly<Record<string, string>>
  readonly regions: readonly IsoRegion[]
  readonly reference: { readonly geonames: number }
}

export const isoCountries = () =>
  Object.values(packageJson<Record<string, IsoCountry>>('iso3166-2-db/data/iso3166-2.json'))

/** GeoNames' names in up to twelve languages, by GeoNames id and then by language. */
export const geoNamesNames = () =>
  packageJson<Record<string, Readonly<Record<string, string>>>>('iso3166-2-db/data/names_geonames.json')

/** ISO 3166-1 numeric codes of the territories that iso3166-2-db lacks; Kosovo has none and goes by its name. */
const further: Readonly<Record<string, string>> = {
  AW: '533',
  AX: '248',
  BL: '652',
  CC: '166',
  CW: '531',
  CX: '162',
  EH: '732',
  MF: '663',
  NC: '540',
  NF: '574',
  PF: '258',
  SJ: '744',
  SX: '534',
  XK: 'Kosovo',
}

/** How the atlas knows a country, by its two-letter code. */
export function atlasCodes(): Map<string, string> {
  const listed = isoCountries().map(({ iso, numeric }) => [iso, String(numeric).padStart(3, '0')] as const)
  return new Map([...listed, ...Object.entries(further)])
}
