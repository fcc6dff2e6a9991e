import type { ArticleState } from '../state/article-state.ts'
import { isSmallLetter } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { afterPossessive } from '../text/word-context.ts'
import { lookUp } from '../text/word-table.ts'
import { TOWN, wordsAfterNames, wordsBeforeNames } from './hint-words.ts'

/** What follows the place of a dateline: "GENEVA - ", "NAIROBI, Kenya (AP) — ", "PARIS, July 27 (Reuters) - ". */
const DATELINE =
  /^(?:, [A-Z][a-z.]+(?: [A-Z][a-z]+)?(?: \d{1,2})?){0,2}(?: \([A-Z][A-Za-z ]{1,18}\))? ?(?:[–—]|--?) /
const LONGEST_DATELINE = 64

/** Reports are filed from towns: "WASHINGTON (AP) —" is not the state. */
function isDateline({ spans, tokens, text }: ArticleState, span: number): boolean {
  const shape = tokens.shape[spans.firstToken[span]!]!
  if ((shape & SHAPE.lineStart) === 0 || (shape & SHAPE.allCaps) === 0) return false
  const end = spans.end[span]!
  return DATELINE.test(text.slice(end, end + LONGEST_DATELINE))
}

/** The kind groups in a hint. */
export const HINT_KINDS = (1 << 12) - 1
/** Set in a hint that a word after the name gives. */
export const HINT_AFTER = 1 << 12

/** The kind groups that the words round a span ask for, as bits, or 0: "Cooke and Love counties", "the city of Ganja". */
export function hintOf(state: ArticleState, span: number): number {
  const after = wordAfterList(state, span)
  if (after !== 0) return after | HINT_AFTER
  return isDateline(state, span) ? TOWN : wordsBefore(state.text, state.from, state.spans.start[span]!)
}

/** A list of more names than this is read no further. */
const LONGEST_LIST = 12
/** The longest type word: "governorates". */
const LONGEST_WORD = 12

/** The type word after the list that the span is part of. */
function wordAfterList(state: ArticleState, span: number): number {
  const { spans, text, to } = state
  let last = span
  while (
    last + 1 < spans.count &&
    last - span < LONGEST_LIST &&
    spans.firstToken[last + 1] === spans.lastToken[last]! + 1 &&
    isList(state, last + 1)
  )
    last++
  const start = afterPossessive(text, spans.end[last]!) + 1
  if (text.charCodeAt(start - 1) !== 0x20) return 0
  let end = start
  while (end < to && end - start <= LONGEST_WORD && isSmallLetter(text, end)) end++
  // A list takes a plural only: "Cooke and Love counties", but "Fort Worth and Texas district" would be far-fetched.
  if (last > span && text.charCodeAt(end - 1) !== 0x73) return 0
  return lookUp(wordsAfterNames, text, start, end) ?? 0
}

function isList({ spans, tokens, text }: ArticleState, span: number): boolean {
  const gap = tokens.gap[spans.firstToken[span]!]
  if (gap === GAP.comma || gap === GAP.and) return true
  const between = text.slice(spans.end[span - 1]!, spans.start[span]!)
  return between === ', and ' || between === ' or ' || between === ' to '
}

function wordsBefore(text: string, from: number, start: number): number {
  if (start - 1 <= from || text.charCodeAt(start - 1) !== 0x20) return 0
  const one = spaceBefore(text, from, start - 1)
  const isOf =
    start - 1 - one === 2 &&
    (text.charCodeAt(one) | 0x20) === 0x6f &&
    (text.charCodeAt(one + 1) | 0x20) === 0x66
  const first = isOf ? spaceBefore(text, from, one - 1) : one
  return lookUp(wordsBeforeNames, text, first, start - 1) ?? 0
}

/** Where the word that ends at `end` begins. */
function spaceBefore(text: string, from: number, end: number): number {
  const least = Math.max(from, end - LONGEST_WORD)
  let at = end
  while (at > least && text.charCodeAt(at - 1) !== 0x20 && text.charCodeAt(at - 1) !== 0x0a) at--
  return at
}
