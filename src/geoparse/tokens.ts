import { CHAR, charKind, codeKind, isApostrophe, isWordKind } from './chars.ts'
import { WORD, wordClasses } from './words/index.ts'

/** What stands between a capitalised word and the capitalised word before it. */
export const GAP = {
  /** Anything else: lower-case words, a full stop, a bracket. */
  far: 0,
  space: 1,
  hyphen: 2,
  /** A full stop after an initial or an abbreviation: "J. Smith", "St. Paul", "U.S." */
  dot: 3,
  comma: 4,
  /** "of", "of the", "de", "del", "al-", "bin" …: it may hold one name together. */
  link: 5,
  /** "and", "&". */
  and: 6,
  slash: 7,
} as const

/** How a word is written and where it stands. */
export const SHAPE = {
  allCaps: 1,
  sentenceStart: 2,
  lineStart: 4,
  /** A single letter. */
  initial: 8,
  /** A word of a script without capitals. */
  uncased: 16,
  /** A full stop follows at once. */
  dotAfter: 32,
  possessive: 64,
  mixed: 128,
} as const

/** The words of a text that could begin a name, in parallel arrays. */
export interface Tokens {
  count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint8Array
  readonly words: Int32Array
  readonly gap: Uint8Array
}

export function makeTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    words: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
  }
}

/** Collects every capitalised word, and every word of a script without capitals, of `text[from, to)`. */
export function scanTokens(text: string, from: number, to: number, tokens: Tokens): void {
  tokens.count = 0
  let at = from
  while (at < to) {
    const kind = codeKind(text.charCodeAt(at))
    if (kind < CHAR.lower || kind > CHAR.digit) {
      at++
      continue
    }
    const end = wordEnd(text, at, to)
    if (kind === CHAR.upper || kind === CHAR.uncased) addToken(text, from, at, end, kind, tokens)
    at = end
  }
}

/** The end of the word that begins at `at`: letters, marks and digits, with inner apostrophes ("O'Brien"). */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (isWordKind(codeKind(code))) continue
    if (!isApostrophe(code) || isPossessive(text, end)) break
    const next = charKind(text, end + 1)
    if (next < CHAR.lower || next > CHAR.uncased) break
  }
  return Math.min(end, to)
}

/** Whether the apostrophe at `at` opens a possessive "'s" that ends the word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === 0x73 || next === 0x53) && !isWordKind(charKind(text, at + 2))
}

function addToken(
  text: string,
  from: number,
  start: number,
  end: number,
  kind: number,
  tokens: Tokens,
): void {
  const i = tokens.count++
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.words[i] = kind === CHAR.uncased ? 0 : wordClasses(text.slice(start, end))
  tokens.shape[i] = shapeOf(text, from, start, end, kind)
  tokens.gap[i] = i === 0 ? GAP.far : gapBetween(text, tokens, i)
}

function shapeOf(text: string, from: number, start: number, end: number, kind: number): number {
  let shape = kind === CHAR.uncased ? SHAPE.uncased : 0
  if (kind === CHAR.upper) {
    if (end - start === 1) shape |= SHAPE.initial
    else shape |= capitals(text, start, end)
  }
  const after = text.charCodeAt(end)
  if (after === 0x2e) shape |= SHAPE.dotAfter
  else if (isApostrophe(after)) shape |= SHAPE.possessive
  return shape | startOf(text, from, start)
}

function capitals(text: string, start: number, end: number): number {
  let upper = false
  let lower = false
  for (let at = start + 1; at < end; at++) {
    const kind = codeKind(text.charCodeAt(at))
    if (kind === CHAR.upper) upper = true
    else if (kind === CHAR.lower) lower = true
  }
  if (upper && !lower) return SHAPE.allCaps
  return upper ? SHAPE.mixed : 0
}

/** Whether a sentence or a line begins at `start`, whatever quotes and brackets stand between. */
function startOf(text: string, from: number, start: number): number {
  let at = start - 1
  let spaces = 0
  while (at >= from) {
    const code = text.charCodeAt(at)
    const kind = codeKind(code)
    if (kind === CHAR.newline) return SHAPE.sentenceStart | SHAPE.lineStart
    if (kind === CHAR.space) spaces++
    else if (!isOpening(code)) break
    if (start - at > 12) return 0
    at--
  }
  if (at < from) return SHAPE.sentenceStart | SHAPE.lineStart
  const code = text.charCodeAt(at)
  if (
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0x61f ||
    code === 0x6d4
  )
    return SHAPE.sentenceStart
  if (code === 0x2e) return spaces > 0 && !endsAbbreviation(text, from, at) ? SHAPE.sentenceStart : 0
  return code === 0x3a && spaces > 0 ? SHAPE.sentenceStart : 0
}

/** Quotes, opening brackets and dashes. */
function isOpening(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x27 ||
    code === 0x2d ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2010 && code <= 0x201f) ||
    code === 0x2022 ||
    code === 0x2a ||
    code === 0x29
  )
}

/** Whether the full stop at `dot` ends an initial, an inner-dotted abbreviation or a title, not a sentence. */
function endsAbbreviation(text: string, from: number, dot: number): boolean {
  let at = dot
  while (at > from && isWordKind(charKind(text, at - 1))) at--
  const length = dot - at
  if (length === 0) return false
  if (length === 1) return charKind(text, at) === CHAR.upper
  return (
    charKind(text, at) === CHAR.upper &&
    (wordClasses(text.slice(at, dot)) & (WORD.honorific | WORD.typeBefore)) !== 0
  )
}

const LINKS = new Set([
  'of',
  'of the',
  'de',
  'del',
  'de la',
  'der',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'des',
  'la',
  'le',
  'el',
  'al',
  'von',
  'van',
  'bin',
  'ibn',
  'ben',
  'abu',
  'on',
  'upon',
  'for the',
  'for',
])

function gapBetween(text: string, tokens: Tokens, i: number): number {
  const from = tokens.end[i - 1]!
  const to = tokens.start[i]!
  if (to - from > 9) return GAP.far
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20 || code === 0xa0) return GAP.space
    if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013) return GAP.hyphen
    if (code === 0x2f) return GAP.slash
    return code === 0x2e ? GAP.dot : GAP.far
  }
  const between = text.slice(from, to)
  const bare = between.trim()
  if (between.includes('\n')) return GAP.far
  if (bare === '') return GAP.space
  if (bare === '.') return tokens.shape[i]! & SHAPE.sentenceStart ? GAP.far : GAP.dot
  if (bare === ',') return GAP.comma
  if (bare === 'and' || bare === '&') return GAP.and
  if (bare === 'al-' || bare === 'el-' || bare === 'ul-') return GAP.link
  return LINKS.has(bare) ? GAP.link : GAP.far
}
