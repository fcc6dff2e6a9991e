import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { wordBefore } from '../text/word-context.ts'
import { F } from '../weights/features.ts'

/** Set in a span's hint where it stands in quotes behind a type word. */
const HINT_QUOTED = 1 << 13

/**
 * A name in quotes of its own may be a book or a ship, but behind a type word it is the name of the place: "the plants
 * “Khudaferin” and “Qiz Qalasi”". Returns whether the span is quoted so.
 */
export function putQuoted(state: ArticleState, span: number): boolean {
  const { text, from, spans, pool } = state
  const start = spans.start[span]!
  const end = spans.end[span]!
  if (start - 1 < from || !isOpening(text.charCodeAt(start - 1)) || !isClosing(text.charCodeAt(end)))
    return false
  put(pool, F.quoted, 1)
  const before = wordBefore(text, start - 1, from)
  const typed = before === 'site' || before === 'settlement' || before === 'region' || before === 'water'
  if (!typed && !continuesList(state, span)) return true
  state.hint[span]! |= HINT_QUOTED
  put(pool, F.quotedType, 1)
  return true
}

/** Whether the name before is quoted behind a type word and only "and" or a comma stands between. */
function continuesList({ text, spans, hint }: ArticleState, span: number): boolean {
  if (span === 0 || (hint[span - 1]! & HINT_QUOTED) === 0) return false
  const between = text.slice(
    spans.end[span - 1]! + 1,
    Math.min(spans.start[span]! - 1, spans.end[span - 1]! + 8),
  )
  return between === ' and ' || between === ', ' || between === ', and '
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x22 || code === 0xab || code === 0x201e || code === 0x2018
}

function isClosing(code: number): boolean {
  return code === 0x201d || code === 0x22 || code === 0xbb || code === 0x201c || code === 0x2019
}
