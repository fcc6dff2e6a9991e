import type { Point } from '../gazetteer/index.ts'
import { LANGUAGES, type Language } from './text/language.ts'

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
  /** The ISO 639-1 code of the language of the text, one of {@link LANGUAGES}. Default: detected. */
  readonly language?: Language
}

/** @throws TypeError for a home outside the world, a country that is no code, or a language that is not known. */
export function checkOptions({ home, country, language }: GeoparseOptions): void {
  if (home !== undefined && !(Math.abs(home.lat) <= 90 && Math.abs(home.lon) <= 180)) {
    throw new TypeError(`Expected home as { lat, lon } in degrees, got ${JSON.stringify(home)}.`)
  }
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) {
    throw new TypeError(
      `Expected country as an ISO 3166-1 code such as "AZ", got ${JSON.stringify(country)}.`,
    )
  }
  if (language !== undefined && !LANGUAGES.includes(language)) {
    throw new TypeError(
      `Expected language as one of ${LANGUAGES.join(', ')}, got ${JSON.stringify(language)}.`,
    )
  }
}
