import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { CHAR, charKind, codeKind, isDash } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { afterPossessive, wordAfter, wordBefore } from '../text/word-context.ts'
import { WORD } from '../text/words/index.ts'
import { AFTER_ROWS, F } from '../weights/features.ts'
import { isGreat } from './great-names.ts'

/** Puts what stands right after a span. */
export function putAfter(state: ArticleState, span: number): void {
  const { tokens, runs, spans, pool, text, to } = state
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
  if (word === undefined) putCharAfter(state, span, at)
  else if (word === 'said') putSaid(state, span)
  else put(pool, AFTER_ROWS[word], 1)
}

/** Countries and capitals speak as persons do ("Kyiv said"), and "said" after "in New Delhi" or "in Tripoli and Sidon" tells nothing. */
function putSaid(state: ArticleState, span: number): void {
  if (state.tokens.gap[state.spans.firstToken[span]!] === GAP.and) return
  const before = wordBefore(state.text, state.spans.start[span]!, state.from)
  if (before === 'inside' || before === 'toward' || before === 'from' || before === 'to') return
  put(state.pool, isGreat(state, span) ? F['after:greatSaid'] : F['after:said'], 1)
}

function putCharAfter(state: ArticleState, span: number, at: number): void {
  const { text, pool, to, tokens, spans } = state
  const feature = at >= to ? F['after:none'] : featureAfter(text, at)
  // A number after a street's or a team's name belongs to it; "gave Ukraine 61 billion" does not.
  if (feature === F['after:digit'] && isGreat(state, span)) return
  if (feature >= 0) put(pool, feature, 1)
  const shape = tokens.shape[spans.firstToken[span]!]!
  const spaced = feature === F['after:dash'] && codeKind(text.charCodeAt(at)) === CHAR.space
  if (!spaced || !(shape & SHAPE.sentenceStart)) return
  put(pool, F.dateline, 1)
  if (shape & SHAPE.allCaps) put(pool, F.capsDateline, 1)
}

/** The feature of the character after a name, or -1 where it tells nothing. */
function featureAfter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = codeKind(code)
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  if (kind === CHAR.newline) return F['after:none']
  if (code === 0x2e) return F['after:stop']
  if (code === 0x2c)
    return next === 0x20 && charKind(text, at + 2) === CHAR.digit ? F['after:commaDigit'] : F['after:comma']
  if (code === 0x29 || code === 0x5d) return F['after:close']
  if (code === 0x22 || code === 0x201d || code === 0x2019 || code === 0xbb) return F['after:quote']
  if (code === 0x3a) return F['after:colon']
  if (code === 0x2d || code === 0x2010 || code === 0x2011) {
    if (codeKind(next) === CHAR.upper) return F['next:hyphen']
    return codeKind(next) === CHAR.lower ? F['next:hyphenLower'] : F['after:dash']
  }
  if (kind !== CHAR.space) return isDash(code) ? F['after:dash'] : -1
  if (codeKind(next) === CHAR.digit) return F['after:digit']
  return isDash(next) ? F['after:dash'] : -1
}
