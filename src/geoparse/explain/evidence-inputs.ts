import type { Resolution } from '../resolve/resolution.ts'
import { likeliest } from '../resolve/senses.ts'

/** How many of the article's surest places a candidate's distance is measured to. */
const MOST_NEIGHBOURS = 40
/** A name less sure than this is no reason for another. */
const LEAST_SURE = 0.5

/** What the reasons of one article are drawn from. */
export interface EvidenceInputs extends Resolution {
  /** The likeliest places of the article's surest senses. */
  readonly places: readonly number[]
}

/** Collects the article's surest places. The scratch must hold the sums of the whole article. */
export function evidenceInputsOf(resolution: Resolution): EvidenceInputs {
  const places: number[] = []
  for (const sense of resolution.senses) {
    if (places.length === MOST_NEIGHBOURS) break
    if (sense.weight < LEAST_SURE) continue
    const place = sense.places[likeliest(sense)]!
    if (!places.includes(place)) places.push(place)
  }
  return { ...resolution, places }
}
