import { afterPossessive } from './context.ts'
import type { Draft } from './draft.ts'
import { KIND } from './kinds.ts'
import { GAP } from './tokens.ts'

const WORDS_AFTER: ReadonlyMap<string, number> = new Map([
  ['counties', KIND.county],
  ['parishes', KIND.county],
  ['county', KIND.county],
  ['districts', KIND.county],
  ['district', KIND.county],
  ['provinces', KIND.region],
  ['province', KIND.region],
  ['governorate', KIND.region],
  ['governorates', KIND.region],
  ['oblast', KIND.region],
  ['oblasts', KIND.region],
  ['states', KIND.region],
  ['state', KIND.region],
  ['rivers', KIND.water],
  ['river', KIND.water],
  ['lake', KIND.water],
  ['lakes', KIND.water],
  ['countries', KIND.country],
])

const WORDS_BEFORE: ReadonlyMap<string, number> = new Map([
  ['city of', KIND.town],
  ['town of', KIND.town],
  ['village of', KIND.town],
  ['villages of', KIND.town],
  ['cities of', KIND.town],
  ['towns of', KIND.town],
  ['county of', KIND.county],
  ['counties of', KIND.county],
  ['downtown', KIND.town],
  ['state of', KIND.region],
  ['province of', KIND.region],
  ['provinces of', KIND.region],
  ['river', KIND.water],
  ['republic of', KIND.country],
])

/** The kind group that the words round a span ask for, or -1: "Cooke and Love counties", "the city of Ganja". */
export function hintOf(draft: Draft, span: number): number {
  const after = wordAfterList(draft, span)
  return after >= 0 ? after : wordsBefore(draft.text, draft.from, draft.spans.start[span]!)
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
  if (text.charCodeAt(start) !== 0x20) return -1
  start++
  const code = text.charCodeAt(start)
  if (code < 0x61 || code > 0x7a) return -1
  let end = start
  while (end < to && end - start < 14 && text.charCodeAt(end) >= 0x61 && text.charCodeAt(end) <= 0x7a) end++
  const hint = WORDS_AFTER.get(text.slice(start, end)) ?? -1
  // "Fort Worth and Texas districts" would be far-fetched: a list takes its plural only.
  if (last > span && text.charCodeAt(end - 1) !== 0x73) return -1
  return tokens.count > 0 ? hint : -1
}

function isList({ spans, tokens, text }: Draft, span: number): boolean {
  const gap = tokens.gap[spans.firstToken[span]!]
  if (gap === GAP.comma || gap === GAP.and) return true
  const between = text.slice(spans.end[span - 1]!, spans.start[span]!)
  return between === ', and ' || between === ' or ' || between === ' to '
}

function wordsBefore(text: string, from: number, start: number): number {
  const space = text.lastIndexOf(' ', start - 2)
  const previous = text.slice(Math.max(from, space + 1), start - 1)
  if (previous.length > 10) return -1
  const one = WORDS_BEFORE.get(previous.toLowerCase())
  if (one !== undefined) return one
  if (previous !== 'of') return -1
  const before = text.lastIndexOf(' ', space - 1)
  return WORDS_BEFORE.get(text.slice(Math.max(from, before + 1), start - 1).toLowerCase()) ?? -1
}
