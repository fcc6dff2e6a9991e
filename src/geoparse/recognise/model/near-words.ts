import { CHAR, codeKind, isApostrophe, isDash, isWordKind } from '../../text/chars.ts'
import { hashUnit, WORD_HASH } from '../../text/word-table.ts'

/** The words and marks next to a span, nearest first. */
export interface NearWords {
  /** A hash of each, capitals read as small letters; 0 beyond the end of the paragraph. */
  readonly hash: Int32Array
  /** A value of `NEAR`. */
  readonly kind: Uint8Array
}

/** What stands next to a span. */
export const NEAR = {
  none: 0,
  lower: 1,
  upper: 2,
  caps: 3,
  uncased: 4,
  digit: 5,
  mark: 6,
  dash: 7,
  stop: 8,
} as const

/** How many words and marks are read on each side. */
export const NEAREST = 3
/** Longer words are cut. */
const LONGEST = 24
/** Hashes of what is read as one: every number, quotation marks of all kinds. */
const NUMBER = 0x11
const QUOTE = 0x12

/** Room for the words on one side. */
export function makeNearWords(): NearWords {
  return { hash: new Int32Array(NEAREST), kind: new Uint8Array(NEAREST) }
}

const CASED = 0x590
const small = Uint16Array.from({ length: CASED }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)

/** A hash of the word `text[start, end)` in small letters. */
export function smallHash(text: string, start: number, end: number): number {
  let hash = WORD_HASH
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    hash = hashUnit(hash, unit < CASED ? small[unit]! : unit)
  }
  return hash
}

/** Reads what stands before `at`, not beyond `from` or the line. */
export function readBefore(text: string, from: number, at: number, out: NearWords): void {
  let end = at
  for (let i = 0; i < NEAREST; i++) {
    while (end > from && codeKind(text.charCodeAt(end - 1)) === CHAR.space) end--
    if (end <= from || codeKind(text.charCodeAt(end - 1)) === CHAR.newline) {
      clear(out, i)
      return
    }
    let start = end - 1
    if (isWordKind(codeKind(text.charCodeAt(start)))) {
      const least = Math.max(from, end - LONGEST)
      while (start > least && isWordKind(codeKind(text.charCodeAt(start - 1)))) start--
      putWord(text, start, end, out, i)
    } else putMark(text.charCodeAt(start), out, i)
    end = start
  }
}

/** Reads what stands from `at` on, not beyond `to` or the line. */
export function readAfter(text: string, at: number, to: number, out: NearWords): void {
  let start = at
  for (let i = 0; i < NEAREST; i++) {
    while (start < to && codeKind(text.charCodeAt(start)) === CHAR.space) start++
    if (start >= to || codeKind(text.charCodeAt(start)) === CHAR.newline) {
      clear(out, i)
      return
    }
    let end = start + 1
    if (isWordKind(codeKind(text.charCodeAt(start)))) {
      const most = Math.min(to, start + LONGEST)
      while (end < most && isWordKind(codeKind(text.charCodeAt(end)))) end++
      putWord(text, start, end, out, i)
    } else putMark(text.charCodeAt(start), out, i)
    start = end
  }
}

function clear({ hash, kind }: NearWords, from: number): void {
  for (let i = from; i < NEAREST; i++) {
    hash[i] = 0
    kind[i] = NEAR.none
  }
}

function putWord(text: string, start: number, end: number, { hash, kind }: NearWords, i: number): void {
  const first = codeKind(text.charCodeAt(start))
  if (first === CHAR.digit) {
    hash[i] = NUMBER + Math.min(4, end - start)
    kind[i] = NEAR.digit
    return
  }
  hash[i] = smallHash(text, start, end)
  if (first === CHAR.upper)
    kind[i] = end - start > 1 && codeKind(text.charCodeAt(end - 1)) === CHAR.upper ? NEAR.caps : NEAR.upper
  else kind[i] = first === CHAR.uncased ? NEAR.uncased : NEAR.lower
}

function putMark(code: number, { hash, kind }: NearWords, i: number): void {
  const dash = isDash(code) || code === 0x2010 || code === 0x2011
  hash[i] = dash ? 0x2d : isApostrophe(code) ? 0x27 : isQuote(code) ? QUOTE : code
  kind[i] = dash ? NEAR.dash : code === 0x2e ? NEAR.stop : NEAR.mark
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f)
}
