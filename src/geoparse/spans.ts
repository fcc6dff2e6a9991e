import type { Gazetteer, NameMatches } from '../gazetteer/index.ts'
import { matchNames, NameClass } from '../gazetteer/index.ts'
import { expandShortForm, LONGEST_SHORT_FORM, shortForm } from './abbreviations.ts'
import { CHAR, charKind } from './chars.ts'
import { GAP } from './gaps.ts'
import { findInflected } from './inflection.ts'
import { SHAPE } from './shapes.ts'
import type { Tokens } from './tokens.ts'
import { WORD } from './words/index.ts'

/** Stretches of the text that bear a gazetteer name, in parallel arrays, in the order of the text. */
export interface Spans {
  count: number
  readonly firstToken: Int32Array
  readonly lastToken: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** Row of the folded name in the gazetteer. */
  readonly name: Int32Array
  /** The one place an abbreviation stands for, or -1. */
  readonly only: Int32Array
  /** 1 where a type word is part of the name ("Lake Erie", "Araz River"). */
  readonly typed: Uint8Array
  /** 1 where "the" stands before it. */
  readonly article: Uint8Array
}

export function makeSpans(capacity: number): Spans {
  const column = () => new Int32Array(capacity)
  return {
    count: 0,
    firstToken: column(),
    lastToken: column(),
    start: column(),
    end: column(),
    name: column(),
    only: column(),
    typed: new Uint8Array(capacity),
    article: new Uint8Array(capacity),
  }
}

/** Finds the longest name at every token, from left to right, without overlaps. */
export function findSpans(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  spans: Spans,
  matches: NameMatches,
): void {
  spans.count = 0
  let token = 0
  while (token < tokens.count) {
    token =
      shortFormAt(gazetteer, text, tokens, token, spans) ||
      nameAt(gazetteer, text, tokens, token, spans, matches) ||
      token + 1
  }
}

function add(
  spans: Spans,
  first: number,
  last: number,
  start: number,
  end: number,
  name: number,
  only: number,
): void {
  const i = spans.count++
  spans.firstToken[i] = first
  spans.lastToken[i] = last
  spans.start[i] = start
  spans.end[i] = end
  spans.name[i] = name
  spans.only[i] = only
}

/** "Calif.", "W.Va." and, after a comma, "TX". Returns the token to go on with, 0 for no match. */
function shortFormAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  spans: Spans,
): number {
  const shape = tokens.shape[first]!
  const start = tokens.start[first]!
  const dotted = (shape & SHAPE.dotAfter) !== 0
  const postal =
    (shape & SHAPE.allCaps) !== 0 && tokens.end[first]! - start === 2 && tokens.gap[first] === GAP.comma
  if ((!dotted && !postal) || tokens.end[first]! - start > LONGEST_SHORT_FORM) return 0
  let letters = ''
  let last = first
  let end = tokens.end[first]!
  for (;;) {
    letters += text.slice(tokens.start[last]!, tokens.end[last]!)
    end = tokens.end[last]! + (tokens.shape[last]! & SHAPE.dotAfter ? 1 : 0)
    const next = last + 1
    const goesOn =
      next < tokens.count &&
      tokens.gap[next] === GAP.dot &&
      (tokens.start[next] === end || tokens.end[last]! - tokens.start[last]! === 1)
    if (!goesOn || letters.length >= LONGEST_SHORT_FORM || tokens.end[next]! - tokens.start[next]! > 2) break
    last = next
  }
  const key = letters.toLowerCase()
  const form = shortForm(key, !dotted)
  if (form === undefined) return 0
  // Two letters without dots between them, or a word like "Miss.", are a state only after a town.
  if (
    dotted &&
    last === first &&
    tokens.gap[first] !== GAP.comma &&
    (tokens.words[first]! & ~WORD.ordinary) !== 0
  )
    return 0
  const meant = expandShortForm(gazetteer, form)
  if (meant === undefined) return 0
  add(spans, first, last, start, end, meant.name, meant.place)
  return last + 1
}

/** The longest acceptable gazetteer name at a token. Returns the token to go on with, 0 for no match. */
function nameAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  spans: Spans,
  matches: NameMatches,
): number {
  const start = tokens.start[first]!
  if (isWordAlone(tokens, first)) return 0
  for (let m = matchNames(gazetteer, text, start, matches) - 1; m >= 0; m--) {
    const end = trimmed(text, start, matches.ends[m]!)
    const name = matches.names[m]!
    const last = lastTokenOf(tokens, first, end)
    if (
      !holdsTogether(tokens, first, last, end) ||
      !isWritten(gazetteer, text, tokens, first, last, end, name)
    )
      continue
    add(spans, first, last, start, end, name, -1)
    return last + 1
  }
  return inflectedAt(gazetteer, text, tokens, first, spans)
}

/** The place behind a case ending, in the languages that have them. Returns the token to go on with, 0 for no match. */
function inflectedAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  spans: Spans,
): number {
  const start = tokens.start[first]!
  const end = tokens.end[first]!
  if (end - start < 4 || end - start > LONGEST_INFLECTED || !hasOtherLetters(text, start, end)) return 0
  const name = findInflected(gazetteer, text.slice(start, end))
  if (name === undefined) return 0
  add(spans, first, first, start, end, name, -1)
  return first + 1
}

/** Longer words are no names of towns with an ending. */
const LONGEST_INFLECTED = 24

function hasOtherLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x130) return true
  return false
}

/** "The Mediterranean" is found without its article; only where it belongs to the main name ("The Hague") it stays. */
function opensWithArticle({ names }: Gazetteer, text: string, start: number, name: number): boolean {
  if (text.slice(start, start + 4).toLowerCase() !== 'the ') return false
  return names.main[names.place[names.first[name]!]!] !== name
}

/** A function word or "March", "Street" with no capitalised word behind it: not worth looking up. */
function isWordAlone({ words, shape, gap, count }: Tokens, token: number): boolean {
  if ((words[token]! & (WORD.function | WORD.calendar | WORD.road | WORD.honorific)) === 0) return false
  if (words[token]! & (WORD.surname | WORD.given) || shape[token]! & SHAPE.allCaps) return false
  return token + 1 >= count || gap[token + 1] === GAP.far || gap[token + 1] === GAP.comma
}

/** Leaves out the invisible marks that the matcher reads over at the end of a name. */
function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && charKind(text, at - 1) === CHAR.other && text.charCodeAt(at - 1) !== 0x2e) at--
  return at
}

function lastTokenOf(tokens: Tokens, first: number, end: number): number {
  let last = first
  while (last + 1 < tokens.count && tokens.start[last + 1]! < end) last++
  return last
}

/** A name must end on a capitalised word and may not run over a comma, a slash, a sentence or a line. */
function holdsTogether(tokens: Tokens, first: number, last: number, end: number): boolean {
  if (tokens.end[last]! < end - 1) return false
  for (let token = first + 1; token <= last; token++) {
    const gap = tokens.gap[token]
    if (gap === GAP.comma || gap === GAP.slash || (tokens.shape[token]! & SHAPE.sentenceStart) !== 0)
      return false
  }
  return true
}

const NOISE =
  WORD.honorific |
  WORD.office |
  WORD.company |
  WORD.civic |
  WORD.school |
  WORD.road |
  WORD.calendar |
  WORD.facility |
  WORD.media |
  WORD.typeAfter |
  WORD.typeBefore |
  WORD.direction |
  WORD.reporting

/** Whether the text writes the name as that kind of name is written. */
function isWritten(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  end: number,
  name: number,
): boolean {
  if (last > first) return !opensWithArticle(gazetteer, text, tokens.start[first]!, name)
  const shape = tokens.shape[first]!
  const words = tokens.words[first]!
  const length = end - tokens.start[first]!
  if (shape & SHAPE.initial) return false
  const nameClass = gazetteer.names.class[gazetteer.names.first[name]!]
  if (nameClass === NameClass.abbreviation) return (shape & SHAPE.allCaps) !== 0
  if (shape & SHAPE.uncased) return length >= 3
  if (length <= 2) return false
  // "Center", "March" or "Hall" alone is hardly ever the hamlet of that name.
  if (
    words & NOISE &&
    gazetteer.importance[gazetteer.names.place[gazetteer.names.first[name]!]!]! < 5 &&
    !(words & WORD.surname)
  )
    return false
  return (words & WORD.function) === 0 || ((shape & SHAPE.allCaps) !== 0 && length <= 4)
}
