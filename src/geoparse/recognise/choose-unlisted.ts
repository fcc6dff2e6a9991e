import type { ArticleState } from '../state/article-state.ts'

/** Log-odds that a name which the gazetteer lacks must have, and how much more than the names inside it. */
const LEAST = 0.5
const AHEAD = 0.3

/**
 * Of the spans that the gazetteer lacks, keeps those that surely name places. Of overlapping ones the likeliest is
 * kept, and only if it is likelier than every gazetteer name inside it ("Fort Craig", not "Craig"). The names inside
 * are then ruled out: their log-odds fall below `ruledOut`.
 */
export function chooseUnlisted(state: ArticleState, ruledOut: number): void {
  const { unlisted, unlistedOdds } = state
  let kept = 0
  for (let i = 0; i < unlisted.count; i++) {
    const odds = unlistedOdds[i]!
    if (odds < LEAST || !leads(state, i, odds, ruledOut)) continue
    const last = kept - 1
    if (last >= 0 && unlisted.end[last]! > unlisted.start[i]!) {
      if (unlistedOdds[last]! >= odds) continue
      kept--
    }
    move(state, i, kept++)
  }
  unlisted.count = kept
}

function leads({ spans, local, unlisted }: ArticleState, i: number, odds: number, ruledOut: number): boolean {
  const first = firstSpanEndingAfter(spans, unlisted.start[i]!)
  const end = unlisted.end[i]!
  for (let span = first; span < spans.count && spans.start[span]! < end; span++)
    if (local[span]! > Math.max(ruledOut, odds - AHEAD)) return false
  for (let span = first; span < spans.count && spans.start[span]! < end; span++) local[span] = ruledOut - 1
  return true
}

function firstSpanEndingAfter({ count, end }: ArticleState['spans'], at: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

function move({ unlisted, unlistedOdds }: ArticleState, from: number, to: number): void {
  unlisted.start[to] = unlisted.start[from]!
  unlisted.end[to] = unlisted.end[from]!
  unlisted.firstToken[to] = unlisted.firstToken[from]!
  unlisted.lastToken[to] = unlisted.lastToken[from]!
  unlistedOdds[to] = unlistedOdds[from]!
}
