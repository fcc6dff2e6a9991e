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
