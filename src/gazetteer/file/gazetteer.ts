import type { NameIndexTable } from './name-index.ts'
import type { NameText } from './name-text.ts'

/** The row of a place in this gazetteer, from 0. It differs from file to file: keep the id instead. */
export type PlaceIndex = number

/** The row of a folded name in this gazetteer, from 0. */
export type NameIndex = number

/**
 * An open gazetteer: columns of numbers, one item a place. Read-only by agreement; no number in them needs a bounds check,
 * because opening the file has made them all.
 */
export interface Gazetteer {
  /** How many places. */
  readonly size: number
  /** "full", "core", or the name its builder gave it. */
  readonly tier: string
  /** Whom to credit for the data. */
  readonly credit: string
  /** Degrees WGS84. */
  readonly lat: Float64Array
  /** Degrees WGS84. */
  readonly lon: Float64Array
  /** Inhabitants; 0 where unknown. */
  readonly population: Uint32Array
  /** See `importanceOf`: 6 is a city of a million. */
  readonly importance: Float32Array
  /** GeoNames class and code, by `kind`. */
  readonly kinds: readonly string[]
  readonly kind: Uint32Array
  /** ISO 3166-1 alpha-2, by `country`. `countries[0]` is empty: a place of no one country. */
  readonly countries: readonly string[]
  readonly country: Uint32Array
  /** The place of the first- and of the second-level region a place lies in, or -1. */
  readonly region: Int32Array
  readonly county: Int32Array
  /** Ids in two parts. `placeId` puts them together. */
  readonly ids: IdColumns
  readonly names: NameColumns
  readonly geometry: GeometryColumns
}

/** The ids of places, in two parts: see `splitId`. */
export interface IdColumns {
  readonly prefixes: readonly string[]
  readonly prefix: Uint8Array
  /** The number behind the prefix, or, for the empty prefix, an index into `texts`. */
  readonly number: Uint32Array
  readonly texts: readonly string[]
}

/** The folded names in alphabetical order of their UTF-8, and the places of each, likeliest first. */
export interface NameColumns {
  /** How many distinct names. */
  readonly size: number
  readonly text: NameText
  /** Its places are `place[first[n]]` to `place[first[n + 1] - 1]`; `class` tells how each has the name. */
  readonly first: Uint32Array
  readonly place: Uint32Array
  readonly class: Uint8Array
  /** The main name of each place. */
  readonly main: Uint32Array
  /** The spelling of place `p` is `spelling.subarray(spellingStart[p], spellingStart[p + 1])`, UTF-8, if not empty. */
  readonly spelling: Uint8Array
  readonly spellingStart: Uint32Array
  readonly index: NameIndexTable
}

/** The boxes and shapes of the places that have any. */
export interface GeometryColumns {
  /** Degrees of one step of a coordinate in the file. */
  readonly unit: number
  /** Places with a box, ascending, and four degrees each: west, south, east, north. */
  readonly boxPlace: Uint32Array
  readonly box: Float64Array
  /** Places with a shape, ascending; shape `i` is coded in `shape.subarray(shapeStart[i], shapeStart[i + 1])`. */
  readonly shapePlace: Uint32Array
  readonly shapeStart: Uint32Array
  readonly shape: Uint8Array
}
