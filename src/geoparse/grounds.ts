import type { Draft } from './draft.ts'
import { type Home, likeliest, type Scale } from './resolve.ts'
import type { Sense } from './senses.ts'
import type { Weights } from './weights.ts'

/** How many of the article's surest places a candidate's distance is measured to. */
const MOST_NEIGHBOURS = 40
/** A name less sure than this is no reason for another. */
const LEAST_SURE = 0.5

/** What the reasons of one article are drawn from. */
export interface Grounds {
  readonly draft: Draft
  readonly senses: readonly Sense[]
  readonly weights: Weights
  readonly scale: Scale
  readonly home: readonly Home[]
  /** The likeliest places of the article's surest senses. */
  readonly places: readonly number[]
}

/** Collects the article's surest places. The scale must hold the sums of the whole article. */
export function groundsOf(
  draft: Draft,
  senses: readonly Sense[],
  weights: Weights,
  scale: Scale,
  home: readonly Home[],
): Grounds {
  const places: number[] = []
  for (const sense of senses) {
    if (places.length === MOST_NEIGHBOURS) break
    if (sense.weight < LEAST_SURE) continue
    const place = sense.places[likeliest(sense)]!
    if (!places.includes(place)) places.push(place)
  }
  return { draft, senses, weights, scale, home, places }
}
