import { CHAR, charKind, codeKind, isDash, isWordKind } from '../chars.ts'
import type { KnownNames } from './known-names.ts'
import { type Pieces, replace } from './pieces.ts'
import { wrapWidth } from './wrap-width.ts'

/** How the lines of the text being read are broken. */
export interface Lines {
  readonly from: number
  readonly to: number
  /** See `wrapWidth`; -1 before it is asked for. */
  width: number
}

/** More white space than this round a line break is a layout of its own. */
const LONGEST_BREAK = 80
/** The longest word that is put together again. */
const LONGEST_WORD = 40

/**
 * Reads the white space round the line break at `at`. Where the line was only broken to fit a column, or a name runs on over it,
 * one space (or, behind a hyphen, nothing) stands in its place; else it is left as it stands. Returns where to go on.
 */
export function readLineBreak(pieces: Pieces, at: number, lines: Lines, names: KnownNames): number {
  const { source } = pieces
  let before = at
  while (before > pieces.done && codeKind(source.charCodeAt(before - 1)) === CHAR.space) before--
  let after = at
  let breaks = 0
  let pages = 0
  for (; after < lines.to; after++) {
    const unit = source.charCodeAt(after)
    if (unit === 0x0c) pages++
    else if (unit === 0x0a || unit === 0x2028 || unit === 0x85) breaks++
    else if (unit === 0x0d) breaks += source.charCodeAt(after + 1) === 0x0a ? 0 : 1
    else if (unit === 0x2029) breaks += 2
    else if (codeKind(unit) !== CHAR.space) break
  }
  const apart = pages > 0 ? breaks > 4 : breaks > 1
  if (apart || after >= lines.to || before <= lines.from || after - before > LONGEST_BREAK) {
    separate(pieces, at, after, pages)
    return after
  }
  if (isHyphen(source.charCodeAt(before - 1))) {
    if (joinHyphen(pieces, before - 1, after, names)) return after
  } else if (runsOn(source, before, after, lines, names, pages > 0)) {
    replace(pieces, before, after, ' ')
    return after
  }
  separate(pieces, at, after, pages)
  return after
}

/** A page break between paragraphs is a line break. */
function separate(pieces: Pieces, at: number, after: number, pages: number): void {
  if (pages > 0) replace(pieces, at, after, '\n\n')
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0xad
}

/**
 * Puts a word together whose hyphen ends a line. "Alep-\npo" is a name without the hyphen, "Nagorno-\nKarabakh" and
 * "Moscow-\nbased" keep it.
 */
function joinHyphen(pieces: Pieces, hyphen: number, after: number, names: KnownNames): boolean {
  const { source } = pieces
  const next = charKind(source, after)
  if (!isWordKind(charKind(source, hyphen - 1)) || !isWordKind(next) || next === CHAR.digit) return false
  const start = wordStart(source, hyphen, pieces.done)
  const end = wordEnd(source, after)
  const first = source.slice(start, hyphen)
  const joined = first + source.slice(after, end)
  const dropped =
    source.charCodeAt(hyphen) === 0xad ||
    names.isName(joined) ||
    (next !== CHAR.upper && charKind(source, start) === CHAR.upper && !names.isName(first))
  replace(pieces, dropped ? hyphen : hyphen + 1, after, '')
  return true
}

function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least && at - start < LONGEST_WORD && isWordKind(charKind(text, start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end - at < LONGEST_WORD && isWordKind(charKind(text, end))) end++
  return end
}

/** Whether the sentence goes on behind the line break between `before` and `after`. */
function runsOn(
  text: string,
  before: number,
  after: number,
  lines: Lines,
  names: KnownNames,
  page: boolean,
): boolean {
  const last = text.charCodeAt(before - 1)
  const next = charKind(text, after)
  const open = isWordKind(codeKind(last)) || last === 0x2c || last === 0x3b || isDash(last)
  if (next === CHAR.lower && open) return true
  if (!page && fillsLine(text, before, after, lines)) return true
  if (next !== CHAR.upper || !isWordKind(codeKind(last))) return false
  return isProse(text, before, after, lines) && runsOverBreak(text, before, after, names)
}

/** Whether the first word of the next line would have been too long for this one. */
function fillsLine(text: string, before: number, after: number, lines: Lines): boolean {
  if (lines.width < 0) lines.width = wrapWidth(text, lines.from, lines.to)
  const { width } = lines
  if (width === 0) return false
  const least = Math.max(lines.from, before - width)
  let start = before
  while (start > least && codeKind(text.charCodeAt(start - 1)) !== CHAR.newline) start--
  let end = after
  while (end < lines.to && end - after <= width) {
    const unit = text.charCodeAt(end)
    if (codeKind(unit) >= CHAR.space) break
    end++
    if (unit === 0x2d) break
  }
  return before - start + 1 + end - after > width
}

/** Names in prose have small letters round them; a list's and a table's lines have none. */
function isProse(text: string, before: number, after: number, { from, to }: Lines): boolean {
  for (let at = before - 1; at >= from && codeKind(text.charCodeAt(at)) !== CHAR.newline; at--) {
    if (before - at > LONGEST_BREAK) return true
    if (codeKind(text.charCodeAt(at)) === CHAR.space && charKind(text, at + 1) === CHAR.lower) return true
  }
  for (let at = after; at < to && codeKind(text.charCodeAt(at)) !== CHAR.newline; at++) {
    if (at - after > LONGEST_BREAK) return true
    if (codeKind(text.charCodeAt(at)) === CHAR.space && charKind(text, at + 1) === CHAR.lower) return true
  }
  return false
}

/** Whether the words right before and right after the break are one name: "New\nYork". */
function runsOverBreak(text: string, before: number, after: number, names: KnownNames): boolean {
  const rest = ` ${text.slice(after, after + LONGEST_WORD)}`
  let start = before
  for (let words = 0; words < 2; words++) {
    start = wordStart(text, start, 0)
    if (charKind(text, start) !== CHAR.upper) return false
    if (names.runsOver(text.slice(start, before) + rest, before - start)) return true
    if (charKind(text, start - 1) !== CHAR.space) return false
    start--
  }
  return false
}
