import type { Reading } from '../resolve/resolution.ts'
import { likeliest } from '../resolve/senses.ts'

/** How many of the article's surest places a candidate's distance is measured to. */
const MOST_NEIGHBOURS = 40
/** A name less sure than this is no reason for another. */
const LEAST_SURE = 0.5

/** What the reasons of one article are drawn from. */
export interface Grounds extends Reading {
  /** The likeliest places of the article's surest senses. */
  readonly places: readonly number[]
}

/** Collects the article's surest places. The scale must hold the sums of the whole article. */
export function groundsOf(reading: Reading): Grounds {
  const places: number[] = []
  for (const sense of reading.senses) {
    if (places.length === MOST_NEIGHBOURS) break
    if (sense.weight < LEAST_SURE) continue
    const place = sense.places[likeliest(sense)]!
    if (!places.includes(place)) places.push(place)
  }
  return { ...reading, places }
}
