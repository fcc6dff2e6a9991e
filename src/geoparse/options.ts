import type { Point } from '../gazetteer/index.ts'

/** How to read an article. */
export interface GeoparseOptions {
  /** Also find adjectives and peoples ("Turkish", "Azerbaijanis"), with the role `demonym`. Default false. */
  readonly demonyms?: boolean
  /**
   * Where the article is at home: its publisher's city, in degrees WGS84. Places near it become likelier.
   * Default: none.
   */
  readonly home?: Point
  /** The ISO 3166-1 alpha-2 code of the publisher's country. Default: none. */
  readonly country?: string
}

/** @throws TypeError for a home outside the world or a country that is no code. */
export function checkOptions({ home, country }: GeoparseOptions): void {
  if (home !== undefined && !(Math.abs(home.lat) <= 90 && Math.abs(home.lon) <= 180)) {
    throw new TypeError(`Expected home as { lat, lon } in degrees, got ${JSON.stringify(home)}.`)
  }
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) {
    throw new TypeError(
      `Expected country as an ISO 3166-1 code such as "AZ", got ${JSON.stringify(country)}.`,
    )
  }
}
