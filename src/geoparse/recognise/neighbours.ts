import type { ArticleState } from '../state/article-state.ts'
import { GAP } from '../text/gaps.ts'
import { probability } from '../weights/logistic.ts'

/** The mean probability of the names joined to this one by a comma, "and", a hyphen or a slash; -1 where there is none. */
export function listNeighbours({ spans, tokens, local }: ArticleState, span: number): number {
  let sum = 0
  let count = 0
  if (span > 0 && isJoined(spans.lastToken[span - 1]!, spans.firstToken[span]!, tokens.gap)) {
    sum += probability(local[span - 1]!)
    count++
  }
  if (span + 1 < spans.count && isJoined(spans.lastToken[span]!, spans.firstToken[span + 1]!, tokens.gap)) {
    sum += probability(local[span + 1]!)
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
