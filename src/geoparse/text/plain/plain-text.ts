import { CHAR, charKind, codeKind, isWordKind } from '../chars.ts'
import { readHashtag } from './hashtags.ts'
import type { KnownNames } from './known-names.ts'
import { proseCase } from './letter-case.ts'
import { readLetterspaced } from './letterspaced.ts'
import { type Lines, readLineBreak } from './line-breaks.ts'
import { copyTo, makePieces, type Pieces, replace } from './pieces.ts'
import {
  readAddress,
  readEmphasis,
  readEntity,
  readHeading,
  readLinkEnd,
  readLinkStart,
  readMailAddress,
  readTag,
} from './tags.ts'
import { UNIT, unitKind } from './units.ts'

/**
 * The stretch `[from, to)` of a text as a reader sees it: lines that were broken to fit a column run on, hyphenated words are whole,
 * invisible characters, tags, Markdown and addresses of pages are left out, accents stand on their letters, hashtags and letterspaced
 * capitals are words, and headings and texts without capitals are cased as prose is. Undefined where the text is plain already, as most are. One pass, linear in the text.
 */
export function plainText(source: string, from: number, to: number, names: KnownNames): Pieces | undefined {
  const pieces = makePieces(source, from)
  const lines: Lines = { from, to, width: -1 }
  for (let at = from; at < to; ) {
    const unit = source.charCodeAt(at)
    const kind = unitKind(unit)
    if (kind !== UNIT.plain) at = readUnit(pieces, at, unit, kind, lines, names)
    else if (unit >= 0x41 && unit <= 0x5a && source.charCodeAt(at + 1) === 0x20 && at + 3 < to) {
      const next = readLetterspaced(pieces, at, to, names)
      at = next > at ? next : at + 1
    } else if (unit >= 0x41 && unit <= 0x5a && isPostcodeAt(source, at)) at = readPostcode(pieces, at, to)
    else at++
  }
  const written = pieces.done > from
  if (written) copyTo(pieces, to)
  const plain = written ? pieces.text : source.slice(from, to)
  const cased = proseCase(plain, names)
  if (cased === plain) return written ? pieces : undefined
  if (!written) copyTo(pieces, to)
  pieces.text = cased
  return pieces
}

/** A British postcode: "SW1A 2AA". */
const POSTCODE = /[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d])/y

/** Whether a capital, behind a space, and a digit soon after it may begin a postcode. */
function isPostcodeAt(source: string, at: number): boolean {
  if (source.charCodeAt(at - 1) !== 0x20) return false
  const next = charKind(source, at + 1)
  return next === CHAR.digit || (next === CHAR.upper && charKind(source, at + 2) === CHAR.digit)
}

/** Takes a postcode and the space before it out of the text: it says nothing of the town's name. */
function readPostcode(pieces: Pieces, at: number, to: number): number {
  POSTCODE.lastIndex = at
  if (!POSTCODE.test(pieces.source) || POSTCODE.lastIndex > to || at - 1 < pieces.done) return at + 1
  replace(pieces, at - 1, POSTCODE.lastIndex, '')
  return POSTCODE.lastIndex
}

/** Reads a unit that is not plain and returns where to go on. */
function readUnit(
  pieces: Pieces,
  at: number,
  unit: number,
  kind: number,
  lines: Lines,
  names: KnownNames,
): number {
  const { source } = pieces
  let next = at
  if (kind === UNIT.lineBreak) next = readLineBreak(pieces, at, lines, names)
  else if (kind === UNIT.markup) next = readMarkup(pieces, at, unit, lines.to, names)
  else if (kind === UNIT.accent) readAccent(pieces, at)
  else if (kind === UNIT.space) replace(pieces, at, at + 1, ' ')
  else if (kind === UNIT.compatible) replace(pieces, at, at + 1, source.charAt(at).normalize('NFKC'))
  else if (kind === UNIT.invisible) readInvisible(pieces, at, unit)
  else if (kind === UNIT.apostrophe) {
    if (isWordKind(charKind(source, at - 1)) && isWordKind(charKind(source, at + 1)))
      replace(pieces, at, at + 1, "'")
  } else if (kind === UNIT.mathematical && at + 1 < lines.to) {
    replace(pieces, at, at + 2, source.slice(at, at + 2).normalize('NFKC'))
    next = at + 2
  }
  return next > at ? next : at + 1
}

/** The non-joiner belongs to Persian words; at the end of a line a soft hyphen joins the next one's word. */
function readInvisible(pieces: Pieces, at: number, unit: number): void {
  const { source } = pieces
  if (
    unit === 0x200c &&
    charKind(source, at - 1) === CHAR.uncased &&
    charKind(source, at + 1) === CHAR.uncased
  )
    return
  if (unit === 0xad && codeKind(source.charCodeAt(at + 1)) >= CHAR.space) return
  replace(pieces, at, at + 1, '')
}

/** Puts an accent on the letter before it. */
function readAccent(pieces: Pieces, at: number): void {
  const { source } = pieces
  const before = at - 1
  if (before < pieces.done || !isWordKind(charKind(source, before))) return
  const composed = source.slice(before, at + 1).normalize('NFC')
  if (composed.length === 1) replace(pieces, before, at + 1, composed)
}

function readMarkup(pieces: Pieces, at: number, unit: number, to: number, names: KnownNames): number {
  switch (unit) {
    case 0x3c:
      return readTag(pieces, at, to)
    case 0x26:
      return readEntity(pieces, at)
    case 0x5b:
      return readLinkStart(pieces, at, to)
    case 0x5d:
      return readLinkEnd(pieces, at, to)
    case 0x23:
      return Math.max(readHeading(pieces, at, to), readHashtag(pieces, at, to, names))
    case 0x40:
      return readMailAddress(pieces, at, to)
    case 0x3a:
    case 0x2e:
      return readAddress(pieces, at, to)
    default:
      return readEmphasis(pieces, at, to)
  }
}
