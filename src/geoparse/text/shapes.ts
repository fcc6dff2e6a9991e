import { CHAR, codeKind, isApostrophe, isWordKind } from './chars.ts'
import { lookUp, makeWordTable } from './word-table.ts'
import { ABBREVIATIONS, LONGEST_ABBREVIATION } from './words/titles.ts'

const abbreviations = makeWordTable(new Map([...ABBREVIATIONS].map(word => [word, true])))

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

/** Where the word `text[start, end)` stands, as bits of `SHAPE`: behind the start of a sentence, before a dot. */
export function shapeAround(text: string, from: number, start: number, end: number): number {
  const shape = startOf(text, from, start)
  const after = text.charCodeAt(end)
  if (after === 0x2e) return shape | SHAPE.dotAfter
  return isApostrophe(after) ? shape | SHAPE.possessive : shape
}

/** Whether a sentence or a line begins at `start`, whatever quotes and brackets stand between. */
function startOf(text: string, from: number, start: number): number {
  let at = start - 1
  let spaces = 0
  while (at >= from) {
    const code = text.charCodeAt(at)
    const kind = codeKind(code)
    // Nearly always: a word before, with a space between.
    if (isWordKind(kind)) return 0
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
  const least = Math.max(from, dot - LONGEST_ABBREVIATION - 1)
  while (at > least && isWordKind(codeKind(text.charCodeAt(at - 1)))) at--
  const length = dot - at
  if (length === 0) return false
  if (length === 1) return codeKind(text.charCodeAt(at)) === CHAR.upper
  return length <= LONGEST_ABBREVIATION && lookUp(abbreviations, text, at, dot) === true
}
