import type { Home } from './resolution.ts'
import { likeliest, type Sense } from './senses.ts'

/** As many places of one part are remembered in the next. */
const MOST_CARRIED = 40
/** A place less sure than this is not remembered. */
const LEAST_SURE = 0.5
/** How much of a place's likelihood it keeps: what the part itself says counts for more. */
const KEPT = 0.5

/**
 * What the next part of a long text knows from this one: its surest places, which weigh there like a home of the
 * article. "Paris" in the second chapter is the Texan one of the first.
 */
export function carryContext(senses: readonly Sense[]): Home[] {
  const amounts = new Map<number, number>()
  for (const sense of senses) {
    if (sense.weight < LEAST_SURE) continue
    const best = likeliest(sense)
    const sure = sense.weight * sense.share[best]!
    const place = sense.places[best]!
    if (sure >= LEAST_SURE) amounts.set(place, Math.max(amounts.get(place) ?? 0, sure))
  }
  return [...amounts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CARRIED)
    .map(([place, sure]) => ({ place, amount: sure * KEPT }))
}
