import { CHAR, charKind, codeKind, isApostrophe, isWordKind } from './chars.ts'
import { GAP, gapBetween } from './gaps.ts'
import { SHAPE, shapeAround } from './shapes.ts'
import { hashUnit, WORD_HASH } from './word-table.ts'
import { wordClasses } from './words/index.ts'

/** The words of a text that could begin a name, in parallel arrays. */
export interface Tokens {
  count: number
  /** UTF-16 code units into the text, the end exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Bits of `SHAPE`: how the word is written and where it stands. */
  readonly shape: Uint8Array
  /** Bits of `WORD`: what the word may be. */
  readonly words: Int32Array
  /** A value of `GAP`: what stands between it and the token before. */
  readonly gap: Uint8Array
}

/** Room for so many words. */
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

/**
 * Collects every capitalised word, and every word of a script without capitals, of `text[from, to)`: the one pass over
 * all of the text.
 */
export function scanTokens(text: string, from: number, to: number, tokens: Tokens): void {
  tokens.count = 0
  let at = from
  while (at < to) {
    const kind = codeKind(text.charCodeAt(at))
    if (kind === CHAR.upper || kind === CHAR.uncased) at = readToken(text, from, at, to, kind, tokens)
    else if (kind === CHAR.lower || kind === CHAR.digit) at = wordEnd(text, at, to)
    else at++
  }
}

/** The end of the word in small letters that begins at `at`. A name behind an elided word is a word of its own: "d'Arras". */
function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const code = text.charCodeAt(end)
    if (
      !isWordKind(codeKind(code)) &&
      (!joinsWord(text, end, code) || charKind(text, end + 1) === CHAR.upper)
    )
      break
    end++
  }
  return end
}

/** Whether an apostrophe at `at`, behind a letter, stands inside a word. */
function joinsWord(text: string, at: number, code: number): boolean {
  if (!isApostrophe(code) || isPossessive(text, at)) return false
  const next = charKind(text, at + 1)
  return next >= CHAR.lower && next <= CHAR.uncased
}

/** Whether the apostrophe at `at` opens a possessive "'s" that ends the word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === 0x73 || next === 0x53) && !isWordKind(charKind(text, at + 2))
}

/** Reads the word at `start` and returns its end. */
function readToken(
  text: string,
  from: number,
  start: number,
  to: number,
  kind: number,
  tokens: Tokens,
): number {
  let hash = hashUnit(WORD_HASH, text.charCodeAt(start))
  let capitals = false
  let small = false
  let end = start + 1
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    const next = codeKind(code)
    if (next === CHAR.lower) small = true
    else if (next === CHAR.upper) capitals = true
    else if (!isWordKind(next) && !joinsWord(text, end, code)) break
    hash = hashUnit(hash, code)
  }
  const i = tokens.count++
  tokens.start[i] = start
  tokens.end[i] = end
  let shape = shapeAround(text, from, start, end)
  if (kind === CHAR.uncased) {
    shape |= SHAPE.uncased
    tokens.words[i] = 0
  } else {
    if (end - start === 1) shape |= SHAPE.initial
    else if (capitals) shape |= small ? SHAPE.mixed : SHAPE.allCaps
    tokens.words[i] = wordClasses(text, start, end, hash)
  }
  tokens.shape[i] = shape
  tokens.gap[i] = i === 0 ? GAP.far : gapBetween(text, tokens, i)
  return end
}
