import { afterPossessive } from './context.ts'
import type { Draft } from './draft.ts'
import { GAP } from './gaps.ts'
import { KIND } from './kinds.ts'
import { SHAPE } from './shapes.ts'
import { lookUp, makeWordTable } from './word-table.ts'

/** Kind groups as bits, because a district is a second-level region here and a first-level one there. */
const COUNTY = 1 << KIND.county
const REGION = 1 << KIND.region
const WATER = 1 << KIND.water
const COUNTRY = 1 << KIND.country
const TOWN = (1 << KIND.town) | (1 << KIND.capital) | (1 << KIND.suburb)

const wordsAfterNames = makeWordTable(
  new Map([
    ['counties', COUNTY],
    ['parishes', COUNTY],
    ['county', COUNTY],
    ['districts', COUNTY | REGION],
    ['district', COUNTY | REGION],
    ['provinces', COUNTY | REGION],
    ['province', COUNTY | REGION],
    ['governorate', COUNTY | REGION],
    ['governorates', COUNTY | REGION],
    ['oblast', COUNTY | REGION],
    ['oblasts', COUNTY | REGION],
    ['regions', COUNTY | REGION],
    ['states', REGION],
    ['state', REGION],
    ['rivers', WATER],
    ['river', WATER],
    ['lake', WATER],
    ['lakes', WATER],
    ['countries', COUNTRY],
  ]),
)

const wordsBeforeNames = makeWordTable(
  new Map([
    ['city of', TOWN],
    ['town of', TOWN],
    ['village of', TOWN],
    ['villages of', TOWN],
    ['cities of', TOWN],
    ['towns of', TOWN],
    ['county of', COUNTY],
    ['counties of', COUNTY],
    ['downtown', TOWN],
    ['state of', REGION],
    ['province of', REGION],
    ['provinces of', REGION],
    ['river', WATER],
    ['republic of', COUNTRY],
  ]),
  true,
)

/** What follows the place of a dateline: "GENEVA - ", "NAIROBI, Kenya (AP) — ", "PARIS, July 27 (Reuters) - ". */
const DATELINE =
  /^(?:, [A-Z][a-z.]+(?: [A-Z][a-z]+)?(?: \d{1,2})?){0,2}(?: \([A-Z][A-Za-z ]{1,18}\))? ?(?:[–—]|--?) /
const LONGEST_DATELINE = 64

/** The kind groups in a hint. */
export const HINT_KINDS = (1 << 12) - 1
/** Set in a hint that a word after the name gives. */
export const HINT_AFTER = 1 << 12

/** The kind groups that the words round a span ask for, as bits, or 0: "Cooke and Love counties", "the city of Ganja". */
export function hintOf(draft: Draft, span: number): number {
  const after = wordAfterList(draft, span)
  if (after !== 0) return after | HINT_AFTER
  return isDateline(draft, span) ? TOWN : wordsBefore(draft.text, draft.from, draft.spans.start[span]!)
}

/** Reports are filed from towns: "WASHINGTON (AP) —" is not the state. */
function isDateline({ spans, tokens, text }: Draft, span: number): boolean {
  const shape = tokens.shape[spans.firstToken[span]!]!
  if ((shape & SHAPE.lineStart) === 0 || (shape & SHAPE.allCaps) === 0) return false
  const end = spans.end[span]!
  return DATELINE.test(text.slice(end, end + LONGEST_DATELINE))
}

/** The type word after the list that the span is part of. */
function wordAfterList(draft: Draft, span: number): number {
  const { spans, tokens, text, to } = draft
  let last = span
  while (
    last + 1 < spans.count &&
    last - span < 12 &&
    spans.firstToken[last + 1] === spans.lastToken[last]! + 1 &&
    isList(draft, last + 1)
  )
    last++
  let start = afterPossessive(text, spans.end[last]!)
  if (text.charCodeAt(start) !== 0x20) return 0
  start++
  const code = text.charCodeAt(start)
  if (code < 0x61 || code > 0x7a) return 0
  let end = start
  while (end < to && end - start < 14 && text.charCodeAt(end) >= 0x61 && text.charCodeAt(end) <= 0x7a) end++
  const hint = lookUp(wordsAfterNames, text, start, end) ?? 0
  // "Fort Worth and Texas districts" would be far-fetched: a list takes its plural only.
  if (last > span && text.charCodeAt(end - 1) !== 0x73) return 0
  return tokens.count > 0 ? hint : 0
}

function isList({ spans, tokens, text }: Draft, span: number): boolean {
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

/** The longest word worth reading backwards. */
const LONGEST_WORD = 12

/** Where the word that ends at `end` begins. */
function spaceBefore(text: string, from: number, end: number): number {
  const least = Math.max(from, end - LONGEST_WORD)
  let at = end
  while (at > least && text.charCodeAt(at - 1) !== 0x20 && text.charCodeAt(at - 1) !== 0x0a) at--
  return at
}
