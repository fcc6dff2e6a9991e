import type { ArticleState } from '../state/article-state.ts'
import { GAP } from '../text/gaps.ts'
import { probability } from '../weights/logistic.ts'

/** So many names are heard on each side of one in a list. */
const NEAREST = 3

/** The mean probability of the names in one list with this one, joined by commas, "and", hyphens or slashes; -1 where there is none. */
export function listNeighbours({ spans, tokens, local }: ArticleState, span: number): number {
  let sum = 0
  let count = 0
  const { firstToken, lastToken } = spans
  for (let at = span; at > 0 && span - at < NEAREST; at--) {
    if (!isJoined(lastToken[at - 1]!, firstToken[at]!, tokens.gap)) break
    sum += probability(local[at - 1]!)
    count++
  }
  for (let at = span; at + 1 < spans.count && at - span < NEAREST; at++) {
    if (!isJoined(lastToken[at]!, firstToken[at + 1]!, tokens.gap)) break
    sum += probability(local[at + 1]!)
    count++
  }
  return count === 0 ? -1 : sum / count
}

function isJoined(last: number, first: number, gaps: Uint8Array): boolean {
  const gap = gaps[first]
  return (
    last === first - 1 && (gap === GAP.comma || gap === GAP.and || gap === GAP.hyphen || gap === GAP.slash)
  )
}
