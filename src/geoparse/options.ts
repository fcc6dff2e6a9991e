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
  /**
   * Ends the work between two parts of a long text: `geoparse` then throws the signal's reason. It never pauses, so a
   * timer cannot abort it; `onProgress` can. Use {@link geoparseSteps} to let other work run in between.
   */
  readonly signal?: AbortSignal
  /** Called after each part of a long text with how many code units are done, and of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

const KNOWN: readonly string[] = ['demonyms', 'home', 'country', 'language', 'signal', 'onProgress']

/** @throws TypeError for an unknown option, a home outside the world, a country that is no code, or a language
 * that is not known. */
export function checkOptions(options: GeoparseOptions): void {
  const { home, country, language, signal, onProgress } = options
  for (const key of Object.keys(options)) {
    if (KNOWN.includes(key)) continue
    // Most misspellings have one letter too few or too many.
    const near = KNOWN.find(known => known.startsWith(key.slice(0, 4)))
    throw new TypeError(
      `"${key}" is no option of geoparse${near ? `; did you mean "${near}"?` : `. There are ${KNOWN.join(', ')}.`}`,
    )
  }
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new TypeError(`Expected signal as an AbortSignal, got ${typeof signal}.`)
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw new TypeError(`Expected onProgress as a function, got ${typeof onProgress}.`)
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

/**
 * @throws TypeError if the text is not a string or the gazetteer is not open; the message points out a forgotten
 * `await`.
 */
export function checkArguments(text: unknown, gazetteer: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(
      `Expected a text, got ${text === null ? 'null' : Array.isArray(text) ? 'an array' : typeof text}.`,
    )
  if (gazetteer instanceof Promise)
    throw new TypeError(
      'Expected an open gazetteer and got a promise of one; write: await openGazetteer(bytes).',
    )
  if (typeof gazetteer !== 'object' || gazetteer === null || !('names' in gazetteer))
    throw new TypeError('Expected an open gazetteer; make one with: await openGazetteer(bytes).')
}
