import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { F } from '../weights/features.ts'
import { clampOdds } from '../weights/logistic.ts'

/** What the article says of one place under all its names: log-odds of its mentions. */
export interface Siblings {
  count: number
  sum: number
  best: number
}

/**
 * The mentions of each place, so that "Karabakh" vouches for "Artsakh".
 *
 * @param likely the likeliest place of each sense.
 */
export function findSiblings(
  { spans, local, sense }: ArticleState,
  likely: readonly { readonly place: number }[],
): Map<number, Siblings> {
  const siblings = new Map<number, Siblings>()
  for (let span = 0; span < spans.count; span++) {
    const at = sense[span]!
    if (at < 0) continue
    const { place } = likely[at]!
    const odds = clampOdds(local[span]!)
    const known = siblings.get(place)
    if (known === undefined) siblings.set(place, { count: 1, sum: odds, best: odds })
    else {
      known.count++
      known.sum += odds
      if (odds > known.best) known.best = odds
    }
  }
  return siblings
}

/** Puts what the other mentions of a span's place say. */
export function putSiblings(
  { pool, local }: ArticleState,
  span: number,
  { count, sum, best }: Siblings,
): void {
  if (count < 2) return
  put(pool, F.siblings, (sum - clampOdds(local[span]!)) / (count - 1))
  put(pool, F.siblingsBest, best)
}
