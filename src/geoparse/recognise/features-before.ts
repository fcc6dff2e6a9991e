import type { ArticleState } from '../state/article-state.ts'
import { put, putClasses } from '../state/feature-pool.ts'
import { kindClassOfName } from '../state/first-place.ts'
import { KIND } from '../state/kinds.ts'
import { CHAR, codeKind, isDash } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { wordBefore } from '../text/word-context.ts'
import { WORD } from '../text/words/index.ts'
import { BEFORE_ROWS, F } from '../weights/features.ts'
import { isGreat } from './great-names.ts'

const MARK_NAMES = WORD.given | WORD.honorific
const BODIES = WORD.company | WORD.school | WORD.media

/** Puts what stands right before a span. */
export function putBefore(state: ArticleState, span: number): void {
  const { tokens, spans, pool, text } = state
  const first = spans.firstToken[span]!
  const start = spans.start[span]!
  const gap = tokens.gap[first]
  const follows = span > 0 && spans.lastToken[span - 1] === first - 1
  if (gap === GAP.hyphen) put(pool, F['prev:hyphen'], 1)
  else if (gap === GAP.slash) put(pool, F['before:slash'], 1)
  else if (gap === GAP.comma) put(pool, follows ? F['prev:commaName'] : F['prev:comma'], 1)
  else if (gap === GAP.and && follows) put(pool, F['prev:andName'], 1)
  else if (gap === GAP.link) putLink(state, span, first, follows)
  if (gap === GAP.space && (tokens.words[first - 1]! & WORD.function) === 0) return
  const word = wordBefore(text, start, state.from)
  // "Said Miller" names a person; "said Russian missiles" does not.
  if (word === 'said' && isGreat(state, span)) return
  if (word !== undefined) put(pool, BEFORE_ROWS[word], 1)
  else putCharBefore(state, start)
}

function putLink(state: ArticleState, span: number, first: number, follows: boolean): void {
  const { tokens, pool } = state
  const words = tokens.words[first - 1]!
  if (follows) put(pool, F['of:name'], 1)
  else if (words === 0) put(pool, F['of:unknown'], 1)
  // Banks are ordinary things, but the Bank of England is a body.
  const bodies = words & BODIES
  if (words & WORD.noble) put(pool, F['of:noble'], 1)
  else if ((words & MARK_NAMES) === 0 || words & WORD.office)
    // The Ministry of Health of Uganda is Uganda's.
    putClasses(
      pool,
      F['of:function'],
      bodies || kindClassOfName(state, state.spans.name[span]!) === KIND.country ? bodies : words,
    )
}

function putCharBefore({ text, pool, from }: ArticleState, start: number): void {
  let at = start - 1
  while (at >= from && codeKind(text.charCodeAt(at)) === CHAR.space) at--
  const feature = at < from ? F['before:none'] : featureBefore(text.charCodeAt(at))
  if (feature >= 0) put(pool, feature, 1)
}

/** The feature of the character before a name, or -1 where it tells nothing. */
function featureBefore(code: number): number {
  const kind = codeKind(code)
  if (kind === CHAR.newline) return F['before:none']
  if (kind === CHAR.digit) return F['before:digit']
  if (code === 0x28 || code === 0x5b) return F['before:open']
  if (code === 0x22 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x27)
    return F['before:quote']
  return isDash(code) ? F['before:dash'] : -1
}
