import type { ArticleState } from '../state/article-state.ts'
import { put, putClasses } from '../state/feature-pool.ts'
import { kindClassOfName } from '../state/first-place.ts'
import { KIND } from '../state/kinds.ts'
import { isThe } from '../text/definite.ts'
import { SHAPE } from '../text/shapes.ts'
import { WORD } from '../text/words/index.ts'
import { F } from '../weights/features.ts'
import { putAfter } from './features-after.ts'
import { putBefore } from './features-before.ts'
import { putName } from './features-name.ts'
import { putRun } from './features-run.ts'
import { putLetters, putUncased } from './features-script.ts'
import { isGreat } from './great-names.ts'
import { putQuoted } from './quotes.ts'

/** "Jordan" and "Washington" are persons where more speaks for it than that persons bear the name. */
const PERSONAL = WORD.given | WORD.surname

/** Puts what stands in and next to a span into the pool: the first step of recognition. */
export function putLocalFeatures(state: ArticleState, span: number): void {
  lookAtArticle(state, span)
  if (state.tokens.shape[state.spans.firstToken[span]!]! & SHAPE.uncased) {
    putUncased(state, span)
    return
  }
  putLetters(state, span)
  putOwn(state, span)
  putName(state, span)
  putRun(state, span)
  if (putQuoted(state, span)) return
  putBefore(state, span)
  putAfter(state, span)
}

function putOwn(state: ArticleState, span: number): void {
  const { tokens, spans, pool } = state
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const shape = tokens.shape[first]!
  put(pool, F.bias, 1)
  if (shape & SHAPE.sentenceStart) put(pool, F.sentenceStart, 1)
  if (shape & SHAPE.lineStart) put(pool, F.lineStart, 1)
  if (shape & SHAPE.allCaps) put(pool, F.allCaps, 1)
  if (shape & SHAPE.mixed) put(pool, F.mixedCase, 1)
  if (shape & SHAPE.initial) put(pool, F.initial, 1)
  if (isCaps(state, first - 1) && isCaps(state, last + 1)) put(pool, F.capsLine, 1)
  if (first === last) {
    const words = tokens.words[first]!
    const great = isGreat(state, span)
    putClasses(pool, F['own:function'], great ? words & ~(PERSONAL | WORD.ordinary) : words)
    if (great && words & PERSONAL) put(pool, F.greatPersonal, 1)
  } else {
    put(pool, F.multiWord, 1)
    if (isGreat(state, span)) return
    putClasses(pool, F['multiFirst:function'], tokens.words[first]!)
    // Kaduna State is no university, unlike what follows a lesser name ("Jackson State").
    const words = tokens.words[last]!
    putClasses(
      pool,
      F['multiLast:function'],
      kindClassOfName(state, state.spans.name[span]!) === KIND.region ? words & ~WORD.school : words,
    )
  }
}

function isCaps(state: ArticleState, token: number): boolean {
  return token >= 0 && token < state.tokens.count && (state.tokens.shape[token]! & SHAPE.allCaps) !== 0
}

/** Notes whether the name holds a type word and whether "the" stands before it. */
function lookAtArticle({ text, from, spans, tokens }: ArticleState, span: number): void {
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const typed =
    first < last &&
    ((tokens.words[first]! & WORD.typeBefore) !== 0 || (tokens.words[last]! & WORD.typeAfter) !== 0)
  spans.typed[span] = typed ? 1 : 0
  const start = spans.start[span]!
  spans.definite[span] = start - 4 >= from && isThe(text, start - 4) ? 1 : 0
}
