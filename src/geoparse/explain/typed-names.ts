import { RULED_OUT_SENSE } from '../resolve/senses.ts'
import type { ArticleState } from '../state/article-state.ts'
import { typedNameEnd } from './typed-name.ts'

/** A stretch of the text, in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Finds the names that a type word of the text makes a place's ("the village of Yambali") and that overlap no mention.
 * Where such a name is a span of its own, the text's word outweighs the doubts and its score is lifted to `least`
 * (log-odds). The others, which the gazetteer lacks, are returned.
 */
export function findTypedNames(state: ArticleState, least: number): Stretch[] {
  const { tokens, spans, sense, score } = state
  const unlisted: Stretch[] = []
  let span = 0
  for (let token = 0; token < tokens.count; token++) {
    const last = typedNameEnd(state, token)
    if (last < 0) continue
    const start = tokens.start[token]!
    const end = tokens.end[last]!
    while (span < spans.count && spans.end[span]! <= start) span++
    let sure = false
    let same = -1
    for (let at = span; at < spans.count && spans.start[at]! < end; at++) {
      if (score[at]! >= least && sense[at] !== RULED_OUT_SENSE) sure = true
      if (spans.start[at] === start && spans.end[at] === end && sense[at] !== RULED_OUT_SENSE) same = at
    }
    if (sure) continue
    if (same >= 0) score[same] = least
    else unlisted.push({ start, end })
  }
  return unlisted
}
