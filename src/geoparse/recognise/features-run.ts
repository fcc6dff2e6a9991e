import type { ArticleState } from '../state/article-state.ts'
import { put, putClasses } from '../state/feature-pool.ts'
import { kindClassOfName } from '../state/first-place.ts'
import { KIND } from '../state/kinds.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { PLACES_AS_GIVEN } from '../text/words/given.ts'
import { WORD } from '../text/words/index.ts'
import { F } from '../weights/features.ts'

/** Puts what the capitalised words round a span say, where it is part of a longer run. */
export function putRun(state: ArticleState, span: number): void {
  const { tokens, runs, spans, pool } = state
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const runFirst = runs.first[first]!
  const runLast = runs.last[last]!
  if (runFirst < first) {
    const prev = tokens.words[first - 1]!
    putClasses(pool, F['prev:function'], prev)
    if (prev === 0)
      put(pool, tokens.shape[first - 1]! & SHAPE.initial ? F['prev:initial'] : F['prev:unknown'], 1)
    if (span > 0 && spans.lastToken[span - 1] === first - 1) put(pool, F['prev:name'], 1)
    const start = tokens.words[runFirst]!
    if (runFirst < first - 1) putClasses(pool, F['first:function'], start)
    if (start === 0) put(pool, F['first:unknown'], 1)
    putPersonBefore(state, runFirst, first)
  }
  if (runLast > last) {
    const next = tokens.words[last + 1]!
    putClasses(pool, F['next:function'], next)
    if (next === 0 && tokens.shape[last + 1]! & SHAPE.mixed) put(pool, F['next:mixed'], 1)
    if (next === 0)
      put(pool, tokens.shape[last + 1]! & SHAPE.initial ? F['next:initial'] : F['next:unknown'], 1)
    if (span + 1 < spans.count && spans.firstToken[span + 1] === last + 1) put(pool, F['next:name'], 1)
    if (isGiven(state, first, last)) put(pool, F.givenBefore, 1)
    // "Iran PressAsia: …" credits a source.
    if (tokens.shape[runFirst]! & SHAPE.lineStart && state.text.charCodeAt(tokens.end[runLast]!) === 0x3a)
      put(pool, F.sourceLine, 1)
    // "Sioux City" is in the gazetteer; a city that is not there plays football ("Manchester City").
    if (
      runLast === last + 1 &&
      /^(?:City|Town)$/.test(state.text.slice(tokens.start[runLast], tokens.end[runLast]))
    )
      put(pool, F['next:cityLast'], 1)
    const head = tokens.words[runLast]!
    if (runLast > last + 1) putClasses(pool, F['head:function'], head)
    if (head === 0) put(pool, F['head:unknown'], 1)
    if (kindClassOfName(state, state.spans.name[span]!) === KIND.country) put(pool, F.countryInside, 1)
  }
}

/** A given name or a title right before, with at most given names and initials between: then the span is a surname. */
function putPersonBefore({ tokens, pool }: ArticleState, runFirst: number, first: number): void {
  const least = Math.max(runFirst, first - 4)
  let token = first - 1
  while (token >= least && (tokens.words[token]! & WORD.given || tokens.shape[token]! & SHAPE.initial))
    token--
  if (token < first - 1) put(pool, F.givenRun, 1)
  if (token >= runFirst && tokens.words[token]! & WORD.honorific) put(pool, F.honorificRun, 1)
}

/** "Jordan Peele", "London Breed": a given name and, to the end of the run, a word that may be a surname and nothing else. */
function isGiven({ text, tokens, runs }: ArticleState, first: number, last: number): boolean {
  if (first !== last || runs.first[first] !== first || runs.last[first] !== last + 1) return false
  if (tokens.gap[last + 1] !== GAP.space || tokens.words[last + 1]! & ~(WORD.given | WORD.surname))
    return false
  const given = (tokens.words[first]! & WORD.given) !== 0
  return given || PLACES_AS_GIVEN.has(text.slice(tokens.start[first], tokens.end[first]))
}
