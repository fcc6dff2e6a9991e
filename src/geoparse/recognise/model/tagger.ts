import type { ArticleState } from '../../state/article-state.ts'
import type { Spans } from '../../state/span-list.ts'
import { makeHashRow } from './hash-row.ts'
import { writeSpanFeatures } from './span-features.ts'

/** What a weight of 1 is in log-odds. */
export const UNIT = 1 / 16

const row = makeHashRow()

/** Judges every span of both lists by what stands in it and next to it: log-odds that it names a place. */
export function tagSpans(state: ArticleState, tagger: Int8Array): void {
  tagList(state, state.spans, tagger, state.local)
  tagList(state, state.unlisted, tagger, state.unlistedOdds)
}

function tagList(state: ArticleState, spans: Spans, tagger: Int8Array, odds: Float64Array): void {
  for (let span = 0; span < spans.count; span++) {
    writeSpanFeatures(state, spans, span, row)
    let sum = 0
    for (let i = 0; i < row.count; i++) sum += tagger[row.bucket[i]!]!
    odds[span] = sum * UNIT
  }
}
