import type { Candidates } from '../state/candidates.ts'
import { KIND } from '../state/kinds.ts'
import { NEIGHBOUR_OFFSETS } from '../state/squares.ts'
import type { Sense } from './senses.ts'
import { addTo, clearTally, makeTally, sumOf, type Tally } from './tally.ts'

/** The kinds of sums: the high bits of a sum's key. */
export const SUM = {
  country: 1 << 28,
  countryNamed: 2 << 28,
  /** First-level regions of a country. Countries are few, so one space serves both. */
  regionsNamed: (2 << 28) + 4096,
  region: 3 << 28,
  place: 4 << 28,
  county: 5 << 28,
  /** A fine square and the eight round it. */
  square: 6 << 28,
  /** A wide one, likewise. */
  wideSquare: 7 << 28,
} as const

/** The importance above which a name, a country's or a city's of a million, is one that a local paper seldom has. */
const WORLD_IMPORTANCE = 6
/** A spread up to this says nothing: about ln 2, which the home and one other country never exceed. */
const SPREAD_FLOOR = 0.7
/** Below this, a candidate's likelihood tells the other names nothing. */
export const LEAST_COUNTED = 0.01
/** Keys a candidate adds to: its place, country, region and county, and nine squares of either size. */
const KEYS = 23

/** Sums of likelihood over all names of the article, by country, region, county and square. */
export interface ContextSums {
  readonly tally: Tally
  total: number
  /**
   * ln of how many countries the great names are spread over, the home counted as one and each by its share (Hill's number of
   * order 2, the inverse of Simpson's index), less what any article may have; not below 0.
   */
  spread: number
  /** Likelihood of the great names, by country. */
  readonly countries: Float64Array
}

/** Empty sums. */
export function makeContextSums(): ContextSums {
  return { tally: makeTally(), total: 0, spread: 0, countries: new Float64Array(1024) }
}

/** Empties the sums and makes room for these senses and as many homes. */
export function resetSums(sums: ContextSums, senses: readonly Sense[], homes: number): void {
  let items = homes + 2
  for (const { weight, share } of senses)
    for (let at = 0; at < share.length; at++) if (weight * share[at]! >= LEAST_COUNTED) items++
  sums.total = 0
  sums.countries.fill(0)
  clearTally(sums.tally, items * KEYS)
}

/** Adds a sense's likelihoods to the sums. */
export function addSense(candidates: Candidates, sums: ContextSums, { from, share, weight }: Sense): void {
  for (let at = 0; at < share.length; at++)
    if (weight * share[at]! >= LEAST_COUNTED) addPlace(candidates, sums, from + at, weight * share[at]!)
}

/** Adds one candidate with the given likelihood. */
export function addPlace(candidates: Candidates, sums: ContextSums, row: number, amount: number): void {
  const { tally } = sums
  const group = candidates.group[row]!
  const country = candidates.country[row]!
  sums.total += amount
  addTo(tally, SUM.place | candidates.place[row]!, amount)
  if (candidates.importance[row]! > WORLD_IMPORTANCE) sums.countries[country]! += amount
  if (country > 0) addTo(tally, (group === KIND.country ? SUM.countryNamed : SUM.country) | country, amount)
  if (country > 0 && group === KIND.region) addTo(tally, SUM.regionsNamed | country, amount)
  if (group === KIND.country || group === KIND.region) return
  const region = candidates.region[row]!
  if (region >= 0) addTo(tally, SUM.region | region, amount)
  const county = candidates.county[row]!
  if (county >= 0) addTo(tally, SUM.county | county, amount)
  addRound(tally, SUM.square, candidates.square[row]!, amount)
  addRound(tally, SUM.wideSquare, candidates.wide[row]!, amount)
}

/** Measures over how many countries the great names are spread; to be called when all are added. */
export function measureSpread(sums: ContextSums): void {
  // An article is about its home in the first place, named or not: it has a share of one.
  let sum = 1
  let squares = 1
  for (let country = 1; country < sums.countries.length; country++) {
    const amount = sums.countries[country]!
    sum += amount
    squares += amount * amount
  }
  sums.spread = Math.max(0, Math.log((sum * sum) / squares) - SPREAD_FLOOR)
}

/** Adds to a square and the eight round it, so that one look finds what lies in any of the nine. */
function addRound(tally: Tally, space: number, square: number, amount: number): void {
  for (const step of NEIGHBOUR_OFFSETS) addTo(tally, space | (square + step), amount)
}

/**
 * The sum of a country, region, county, place or square.
 *
 * @param space one of {@link SUM}.
 */
export function sumAt({ tally }: ContextSums, space: number, id: number): number {
  return sumOf(tally, space | id)
}
