import { NameClass } from '../../../gazetteer/index.ts'
import type { ArticleState } from '../../state/article-state.ts'
import type { Spans } from '../../state/span-list.ts'
import { GAP } from '../../text/gaps.ts'
import { LANGUAGES } from '../../text/language.ts'
import { SHAPE } from '../../text/shapes.ts'
import { afterClass, afterPossessive, beforeClass } from '../../text/word-context.ts'
import { WORD } from '../../text/words/index.ts'
import { HINT_KINDS } from '../hints.ts'
import { addHashed, type HashRow, pair } from './hash-row.ts'
import { makeNearWords, NEAR, NEAREST, readAfter, readBefore, smallHash } from './near-words.ts'

const before = makeNearWords()
const after = makeNearWords()

/** What the gazetteer has of a name, as a few small numbers; a name it lacks is 0 everywhere. */
interface NameFacts {
  /** Importance in steps of a half; 0 for a name that the gazetteer lacks. */
  size: number
  /** The same, in five steps. */
  coarse: number
  kind: number
  nameClass: number
  /** How many places bear it, as a power of two. */
  bearers: number
}
const facts: NameFacts = { size: 0, coarse: 0, kind: 0, nameClass: 0, bearers: 0 }

function readFacts({ gazetteer, kindClass }: ArticleState, name: number, only: number): void {
  if (name < 0) {
    facts.size = facts.coarse = facts.kind = facts.nameClass = facts.bearers = 0
    return
  }
  const { first, place, class: classes } = gazetteer.names
  const row = first[name]!
  const at = only >= 0 ? only : place[row]!
  const importance = gazetteer.importance[at]!
  facts.size = 1 + Math.max(0, Math.min(15, Math.floor(importance * 2)))
  facts.coarse = importance < 3 ? 1 : importance < 3.9 ? 2 : importance < 5 ? 3 : importance < 6 ? 4 : 5
  facts.kind = kindClass[gazetteer.kind[at]!]! + 1
  facts.nameClass = (only >= 0 ? NameClass.abbreviation : classes[row]!) + 1
  facts.bearers = Math.min(6, 32 - Math.clz32(first[name + 1]! - row))
}

/** Classes of words that decide what a run of capitals names. */
const TELLING = WORD.given | WORD.surname | WORD.ordinary | WORD.function
const ORDINARY = WORD.ordinary | WORD.function | WORD.calendar

/**
 * Writes the hashed features of a span: what the gazetteer knows of the name, how the words are written, what stands
 * in the run of capitals round it, and the words next to it. All inputs are integers, so that every engine computes
 * the same hashes.
 */
export function writeSpanFeatures(state: ArticleState, spans: Spans, span: number, out: HashRow): void {
  const listed = spans === state.spans
  const { tokens, runs, text, from, to } = state
  out.count = 0
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const start = spans.start[span]!
  const end = spans.end[span]!
  readFacts(state, spans.name[span]!, spans.only[span]!)
  readBefore(text, from, start, before)
  readAfter(text, end, to, after)
  const { size, coarse, kind, nameClass, bearers } = facts
  const shape = tokens.shape[first]!
  const single = first === last
  const words = tokens.words[first]!
  const telling = single ? words & TELLING : 0
  const place = pair((runs.first[first]! < first ? 1 : 0) + (runs.last[last]! > last ? 2 : 0), single ? 1 : 0)
  const written =
    (shape & SHAPE.sentenceStart ? 1 : 0) +
    (shape & SHAPE.allCaps ? 2 : 0) +
    (shape & SHAPE.mixed ? 4 : 0) +
    (shape & SHAPE.uncased ? 8 : 0)

  // What the gazetteer knows.
  addHashed(out, 1, pair(shape & SHAPE.uncased, single ? 1 : 0))
  addHashed(out, 2, size)
  addHashed(out, 3, pair(size, kind))
  addHashed(out, 4, pair(pair(size, nameClass), single ? 1 : 0))
  addHashed(out, 5, pair(pair(coarse, bearers), single ? 1 : 0))
  addHashed(out, 6, pair(coarse, telling))
  addHashed(out, 7, pair(pair(coarse, telling), written))
  addHashed(out, 8, pair(pair(kind, nameClass), spans.definite[span]! + 2 * spans.typed[span]!))
  addHashed(out, 9, pair(coarse, place))
  addHashed(out, 11, pair(written, single ? coarse : 9))

  // The words themselves.
  const letters = Math.min(12, end - Math.max(start, tokens.start[first]!))
  addHashed(out, 12, pair(letters, coarse))
  addHashed(out, 13, pair(written, shape & SHAPE.lineStart))
  const inner = Math.max(start, tokens.start[first]!)
  const own = smallHash(text, inner, tokens.end[first]! > end ? end : tokens.end[first]!)
  if (inner > start && tokens.start[first] === inner)
    addHashed(out, 26, smallHash(text, start, Math.min(inner, start + 4)))
  if (single) {
    addHashed(out, 14, own)
    addHashed(out, 15, pair(own, written & 1))
  } else {
    addHashed(out, 16, own)
    addHashed(out, 17, smallHash(text, tokens.start[last]!, end))
    addHashed(out, 18, Math.min(4, last - first))
    classFeatures(out, 19, words, coarse)
    classFeatures(out, 20, tokens.words[last]!, coarse)
  }
  addHashed(out, 21, pair(smallHash(text, Math.max(inner, end - 2), end), single ? 1 : 0))
  addHashed(out, 22, smallHash(text, Math.max(inner, end - 3), end))
  addHashed(out, 23, smallHash(text, Math.max(inner, end - 4), end))
  addHashed(out, 24, smallHash(text, inner, Math.min(end, inner + 3)))
  if (single) classFeatures(out, 25, words, coarse)

  // The run of capitals it stands in.
  writeRun(state, spans, span, out, coarse)

  // The words next to it.
  const b0 = before.hash[0]!
  const b1 = before.hash[1]!
  const a0 = after.hash[0]!
  const a1 = after.hash[1]!
  const bk = before.kind[0]!
  const ak = after.kind[0]!
  addHashed(out, 40, b0)
  addHashed(out, 41, pair(b0, coarse))
  addHashed(out, 42, pair(b1, b0))
  addHashed(out, 43, b1)
  addHashed(out, 44, pair(pair(bk, before.kind[1]!), coarse))
  addHashed(out, 45, a0)
  addHashed(out, 46, pair(a0, coarse))
  addHashed(out, 47, pair(a0, a1))
  addHashed(out, 48, a1)
  addHashed(out, 49, pair(pair(ak, after.kind[1]!), coarse))
  addHashed(out, 50, pair(b0, a0))
  addHashed(out, 51, pair(pair(bk, ak), written))
  addHashed(out, 52, pair(bk, ak))
  for (let i = 0; i < NEAREST; i++) {
    if (before.kind[i] === NEAR.lower) addHashed(out, 53, before.hash[i]!)
    if (after.kind[i] === NEAR.lower) addHashed(out, 54, after.hash[i]!)
  }
  // "Iran's Deputy Foreign Minister": an office behind a possessive is a country's or a town's.
  const possessive = afterPossessive(text, end)
  if (possessive > end && last + 1 < tokens.count && tokens.start[last + 1] === possessive + 1)
    classFeatures(out, 75, tokens.words[last + 1]!, coarse)
  addHashed(out, 58, pair(beforeClass(text, start, from), coarse))
  addHashed(out, 59, pair(afterClass(text, possessive, to), coarse))
  addHashed(out, 55, pair(pair(b0, telling), written))
  addHashed(out, 56, pair(pair(a0, telling), written))
  writeNeighbours(state, first, last, listed ? span : -1, out, coarse)
  const hint = state.hint[span]! & HINT_KINDS
  if (hint !== 0 && kind > 0) addHashed(out, 57, (hint >> (kind - 1)) & 1)
  writeLanguage(state, end, inner, out, pair(coarse, single ? 1 : 0), b0, written)
}

/** What is usual in the language of the article: how rare names are, where they stand, how they end. */
function writeLanguage(
  { text, language }: ArticleState,
  end: number,
  start: number,
  out: HashRow,
  form: number,
  before: number,
  written: number,
): void {
  const spoken = language === undefined ? 0 : LANGUAGES.indexOf(language) + 1
  addHashed(out, 90, pair(spoken, form))
  addHashed(out, 91, pair(pair(spoken, form), written))
  addHashed(out, 92, pair(spoken, smallHash(text, Math.max(start, end - 3), end)))
  addHashed(out, 93, pair(pair(spoken, form), smallHash(text, Math.max(start, end - 2), end)))
  addHashed(out, 94, pair(before, smallHash(text, Math.max(start, end - 2), end)))
}

/** The gazetteer names before and behind, where only a short gap is between, and those inside a longer run. */
function writeNeighbours(
  { gazetteer, kindClass, spans, tokens }: ArticleState,
  first: number,
  last: number,
  listed: number,
  out: HashRow,
  coarse: number,
): void {
  let at = listed >= 0 ? listed : firstSpanFrom(spans, first)
  const previous = at - 1
  if (previous >= 0 && spans.lastToken[previous] === first - 1 && tokens.gap[first] !== GAP.far)
    addHashed(
      out,
      80,
      pair(pair(nameSize(gazetteer, kindClass, spans, previous), tokens.gap[first]!), coarse),
    )
  let inside = 0
  let largest = 0
  let edges = 0
  for (; at < spans.count && spans.firstToken[at]! <= last; at++) {
    inside++
    largest = Math.max(largest, nameSize(gazetteer, kindClass, spans, at))
    if (spans.firstToken[at] === first) edges |= 1
    if (spans.lastToken[at] === last) edges |= 2
  }
  if (at < spans.count && spans.firstToken[at] === last + 1 && tokens.gap[last + 1] !== GAP.far)
    addHashed(out, 81, pair(pair(nameSize(gazetteer, kindClass, spans, at), tokens.gap[last + 1]!), coarse))
  if (listed >= 0) return
  let hyphens = 0
  for (let token = first + 1; token <= last; token++) if (tokens.gap[token] === GAP.hyphen) hyphens++
  addHashed(out, 82, pair(inside, edges))
  addHashed(out, 83, pair(largest, edges))
  addHashed(out, 84, pair(pair(hyphens, inside), last - first))
  if (last > first) classFeatures(out, 85, tokens.words[last]!, edges)
  if (last > first) classFeatures(out, 86, tokens.words[first]!, edges)
}

/** The first span that does not end before a token. */
function firstSpanFrom({ count, lastToken }: Spans, token: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (lastToken[middle]! < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The kind and the size of the likeliest place of a span, as one number. */
function nameSize(
  { names, importance, kind }: ArticleState['gazetteer'],
  kindClass: Uint8Array,
  spans: Spans,
  span: number,
): number {
  const place = spans.only[span]! >= 0 ? spans.only[span]! : names.place[names.first[spans.name[span]!]!]!
  const size = importance[place]!
  return (size < 3 ? 1 : size < 3.9 ? 2 : size < 5 ? 3 : size < 6 ? 4 : 5) * 16 + kindClass[kind[place]!]!
}

/** What the words of the run and the gaps next to a span say. */
function writeRun(
  { tokens, runs, text, to }: ArticleState,
  spans: Spans,
  span: number,
  out: HashRow,
  coarse: number,
): void {
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const gapBefore = tokens.gap[first]!
  const gapAfter = last + 1 < tokens.count ? tokens.gap[last + 1]! : 0
  const follows = span > 0 && spans.lastToken[span - 1] === first - 1 ? 1 : 0
  const followed = span + 1 < spans.count && spans.firstToken[span + 1] === last + 1 ? 1 : 0
  addHashed(out, 60, pair(pair(gapBefore, follows), coarse))
  addHashed(out, 61, pair(pair(gapAfter, followed), coarse))
  addHashed(out, 62, pair(pair(gapBefore, follows), pair(gapAfter, followed)))
  if (gapBefore !== 0) {
    classFeatures(out, 63, tokens.words[first - 1]!, gapBefore)
    addHashed(out, 64, pair(pair(tokens.words[first - 1]! & TELLING, gapBefore), coarse))
  }
  if (gapAfter !== 0) {
    classFeatures(out, 65, tokens.words[last + 1]!, gapAfter)
    addHashed(out, 66, pair(pair(tokens.words[last + 1]! & TELLING, gapAfter), coarse))
  }
  const runFirst = runs.first[first]!
  const runLast = runs.last[last]!
  if (runFirst < first - 1) classFeatures(out, 67, tokens.words[runFirst]!, 0)
  if (runLast > last + 1) classFeatures(out, 68, tokens.words[runLast]!, 0)
  if (runFirst < first) addHashed(out, 69, personBefore(tokens.words, tokens.shape, runFirst, first))
  if (runLast > last) {
    const end = tokens.end[runLast]!
    addHashed(
      out,
      73,
      pair(end < to ? text.charCodeAt(end) : 0x0a, tokens.shape[runFirst]! & SHAPE.lineStart),
    )
    addHashed(out, 74, pair(tokens.shape[last + 1]! & (SHAPE.mixed | SHAPE.allCaps | SHAPE.initial), coarse))
  }
  addHashed(out, 70, pair(Math.min(3, first - runFirst), Math.min(3, runLast - last)))
  if (first > 0 && tokens.shape[first - 1]! & SHAPE.initial) addHashed(out, 71, gapBefore)
  let ordinary = 1
  for (let token = first; token <= last; token++) if ((tokens.words[token]! & ORDINARY) === 0) ordinary = 0
  if (last > first) addHashed(out, 72, pair(ordinary, coarse))
}

/** How far the words before, in the run, are those of a person's name: given names and initials, a title before them. */
function personBefore(words: Int32Array, shape: Uint8Array, runFirst: number, first: number): number {
  let token = first - 1
  while (
    token >= runFirst &&
    token > first - 4 &&
    (words[token]! & WORD.given || shape[token]! & SHAPE.initial)
  )
    token--
  const titled = token >= runFirst && words[token]! & WORD.honorific ? 1 : 0
  return Math.min(2, first - 1 - token) * 2 + titled
}

/** One feature for every class of a word. */
function classFeatures(out: HashRow, template: number, classes: number, with_: number): void {
  if (classes === 0) addHashed(out, template, pair(-1, with_))
  for (let bits = classes; bits !== 0; bits &= bits - 1)
    addHashed(out, template, pair(31 - Math.clz32(bits & -bits), with_))
}
