import { CHAR, charKind, codeKind, isApostrophe, isWordKind } from './chars.ts'
import { GAP, gapBetween } from './gaps.ts'
import { shapeOf } from './shapes.ts'
import { wordClasses } from './words/index.ts'

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
