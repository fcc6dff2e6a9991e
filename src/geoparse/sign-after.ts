import { CHAR, charKind, codeKind } from './chars.ts'
import { afterPossessive, wordAfter, wordBefore } from './context.ts'
import type { Draft } from './draft.ts'
import { F, type Feature, put } from './features.ts'
import { GAP } from './gaps.ts'
import { SHAPE } from './shapes.ts'
import { isDash } from './sign-before.ts'
import { isGreat } from './sign-name.ts'
import { WORD } from './words/index.ts'

export function putAfter(draft: Draft, span: number): void {
  const { tokens, runs, spans, pool, text, to } = draft
  const last = spans.lastToken[span]!
  const end = spans.end[span]!
  const gap = last + 1 < tokens.count ? tokens.gap[last + 1] : GAP.far
  const followed = span + 1 < spans.count && spans.firstToken[span + 1] === last + 1
  if (gap === GAP.comma && followed) put(pool, F['next:commaName'], 1)
  else if (gap === GAP.and && followed) put(pool, F['next:andName'], 1)
  else if (gap === GAP.link) put(pool, F['next:of'], 1)
  if (runs.last[last]! > last) return
  const at = afterPossessive(text, end)
  if (at > end) {
    put(pool, F['after:possessive'], 1)
    const office =
      last + 1 < tokens.count && tokens.start[last + 1] === at + 1 && tokens.words[last + 1]! & WORD.office
    if (office) put(pool, F['after:possessiveOffice'], 1)
  }
  const word = wordAfter(text, at, to)
  if (word === undefined) putCharAfter(draft, span, at)
  else if (word === 'said') putSaid(draft, span)
  else put(pool, F[`after:${word}`], 1)
}

/** Countries and capitals speak as persons do ("Kyiv said"), and "said" after "in New Delhi" or "in Tripoli and Sidon" tells nothing. */
function putSaid(draft: Draft, span: number): void {
  if (draft.tokens.gap[draft.spans.firstToken[span]!] === GAP.and) return
  const before = wordBefore(draft.text, draft.spans.start[span]!, draft.from)
  if (before === 'inside' || before === 'toward' || before === 'from' || before === 'to') return
  put(draft.pool, isGreat(draft, span) ? F['after:greatSaid'] : F['after:said'], 1)
}

function putCharAfter(draft: Draft, span: number, at: number): void {
  const { text, pool, to, tokens, spans } = draft
  const sign = at >= to ? 'after:none' : signAfter(text, at)
  if (sign !== undefined) put(pool, F[sign], 1)
  const shape = tokens.shape[spans.firstToken[span]!]!
  const spaced = sign === 'after:dash' && codeKind(text.charCodeAt(at)) === CHAR.space
  if (!spaced || !(shape & SHAPE.sentenceStart)) return
  put(pool, F.dateline, 1)
  if (shape & SHAPE.allCaps) put(pool, F.capsDateline, 1)
}

function signAfter(text: string, at: number): Feature | undefined {
  const code = text.charCodeAt(at)
  const kind = codeKind(code)
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  if (kind === CHAR.newline) return 'after:none'
  if (code === 0x2e) return 'after:stop'
  if (code === 0x2c)
    return next === 0x20 && charKind(text, at + 2) === CHAR.digit ? 'after:commaDigit' : 'after:comma'
  if (code === 0x29 || code === 0x5d) return 'after:close'
  if (code === 0x22 || code === 0x201d || code === 0x2019 || code === 0xbb) return 'after:quote'
  if (code === 0x3a) return 'after:colon'
  if (code === 0x2d || code === 0x2010 || code === 0x2011) {
    if (codeKind(next) === CHAR.upper) return 'next:hyphen'
    return codeKind(next) === CHAR.lower ? 'next:hyphenLower' : 'after:dash'
  }
  if (kind !== CHAR.space) return isDash(code) ? 'after:dash' : undefined
  if (codeKind(next) === CHAR.digit) return 'after:digit'
  return isDash(next) ? 'after:dash' : undefined
}
