import type { Gazetteer } from '../../gazetteer/index.ts'
import { KIND } from './kinds.ts'
import { squareOf, wideSquare } from './squares.ts'

/**
 * What the resolver asks of each candidate again and again, in parallel arrays. It is copied out of the gazetteer once an
 * article: there, each column of a place lies a megabyte from the next, which makes every question a miss of the cache.
 */
export interface Candidates {
  count: number
  place: Int32Array
  /** See `KIND`. */
  group: Uint8Array
  country: Int32Array
  /** The first-level region the place lies in or is, or -1. */
  region: Int32Array
  county: Int32Array
  /** See `squareOf` and `wideSquare`. */
  square: Int32Array
  wide: Int32Array
  importance: Float64Array
}

/** An empty list, which grows. */
export function makeCandidates(capacity: number): Candidates {
  return {
    count: 0,
    place: new Int32Array(capacity),
    group: new Uint8Array(capacity),
    country: new Int32Array(capacity),
    region: new Int32Array(capacity),
    county: new Int32Array(capacity),
    square: new Int32Array(capacity),
    wide: new Int32Array(capacity),
    importance: new Float64Array(capacity),
  }
}

/** Appends a place, with all that the resolver asks of it. */
export function addCandidate(
  candidates: Candidates,
  { lat, lon, kind, country, region, county, importance }: Gazetteer,
  kindClass: Uint8Array,
  place: number,
): void {
  const row = candidates.count++
  if (row === candidates.place.length) grow(candidates)
  const group = kindClass[kind[place]!]!
  candidates.place[row] = place
  candidates.group[row] = group
  candidates.country[row] = country[place]!
  candidates.region[row] = group === KIND.region ? place : region[place]!
  candidates.county[row] = county[place]!
  const square = squareOf(lat[place]!, lon[place]!)
  candidates.square[row] = square
  candidates.wide[row] = wideSquare(square)
  candidates.importance[row] = importance[place]!
}

function grow(candidates: Candidates): void {
  const old = { ...candidates }
  Object.assign(candidates, makeCandidates(old.place.length * 2), { count: old.count })
  candidates.place.set(old.place)
  candidates.group.set(old.group)
  candidates.country.set(old.country)
  candidates.region.set(old.region)
  candidates.county.set(old.county)
  candidates.square.set(old.square)
  candidates.wide.set(old.wide)
  candidates.importance.set(old.importance)
}
