import { RULED_OUT_SENSE } from '../resolve/senses.ts'
import type { ArticleState } from '../state/article-state.ts'
import { typedNameEnd } from './typed-name.ts'

/** A stretch of the text, in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Finds names that a type word shows to be places ("the village of Yambali") and that overlap no mention. If such a
 * name is already a span, its score is raised to at least `least` (log-odds). The others, which the gazetteer lacks,
 * are returned.
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
