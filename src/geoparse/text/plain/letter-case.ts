import { CHAR, charKind, codeKind, isApostrophe, isWordKind } from '../chars.ts'
import { lookUp, makeWordTable } from '../word-table.ts'
import { isNamePart, isOrdinary } from '../words/index.ts'
import type { KnownNames } from './known-names.ts'

/** A line of fewer letters or words has no case of its own: "USA", "New York". */
const LEAST_LETTERS = 12
const LEAST_WORDS = 3
const LEAST_TITLE_WORDS = 5
/** Longer lines are no headings. */
const LONGEST_HEADING = 200
/** Longer lines in capitals are not divided into words. */
const LONGEST_CAPITALS = 4000
/** Shorter words are lower-case in most headings. */
const LONG_WORD = 4
/** This many long lower-case words show that a text is prose. */
const MOST_SMALL = 1

/** The importance (see `importanceOf`) that a name of one word, of one behind a word that says where, and of several must have. */
const LEAST_NAME = { one: 4.4, placed: 3, several: 2.5 }
/** Abbreviations stand in capitals in any text. */
const LONGEST_ABBREVIATION = 3

const placing = makeWordTable(
  new Map(
    'in at near from to of for outside around toward towards through into via between and'
      .split(' ')
      .map(word => [word, true]),
  ),
  true,
)

/** How the letters of a stretch are cased. */
type Casing = 'prose' | 'capitals' | 'title' | 'small'

/**
 * The text with the letters of headings in capitals ("FLOODS HIT DHAKA"), of headings whose words have a capital each, and of texts
 * without any capital as prose has them: capitals on the known names and on persons' names alone. Of the same length; the very text
 * where nothing is so written.
 */
export function proseCase(text: string, names: KnownNames): string {
  if (isSmall(text)) return recase(text, 0, text.length, 'small', names)
  let written = ''
  let done = 0
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const casing = casingOf(text, start, end)
    if (casing !== 'prose') {
      written += text.slice(done, start) + recase(text, start, end, casing, names)
      done = end
    }
    start = end + 1
  }
  return done === 0 ? text : written + text.slice(done)
}

/** Whether a text of some length has no capital but "I". */
function isSmall(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = codeKind(unit)
    if (kind === CHAR.upper && !(unit === 0x49 && !isWordKind(codeKind(text.charCodeAt(at + 1)))))
      return false
    if (kind === CHAR.uncased) return false
    if (kind === CHAR.lower) letters++
  }
  return letters >= LEAST_LETTERS
}

/** Reads a line until it is sure how it is cased: in prose, that is soon. */
function casingOf(text: string, from: number, to: number): Casing {
  let words = 0
  let letters = 0
  let small = 0
  let capitalised = 0
  let anySmall = false
  for (let at = from; at < to; at++) {
    const kind = codeKind(text.charCodeAt(at))
    if (!isWordKind(kind)) continue
    if (kind === CHAR.uncased) return 'prose'
    const start = at
    let lower = false
    while (at < to && isWordKind(codeKind(text.charCodeAt(at))))
      if (codeKind(text.charCodeAt(at++)) === CHAR.lower) lower = true
    const length = at - start
    anySmall ||= lower
    letters += length
    words++
    if (kind === CHAR.lower && length >= LONG_WORD && ++small > MOST_SMALL) return 'prose'
    if (kind === CHAR.upper && length >= LONG_WORD) capitalised++
    if (at - from > LONGEST_HEADING && anySmall) return 'prose'
  }
  if (letters < LEAST_LETTERS || words < LEAST_WORDS) return 'prose'
  if (!anySmall) return to - from > LONGEST_CAPITALS ? 'prose' : 'capitals'
  const last = text.charCodeAt(to - 1)
  const sentence = last === 0x2e || last === 0x2c || last === 0x3b
  return small === 0 && capitalised >= LEAST_TITLE_WORDS && !sentence ? 'title' : 'prose'
}

/** Writes a stretch as prose has it. */
function recase(text: string, from: number, to: number, casing: Casing, names: KnownNames): string {
  let written = ''
  let placed = false
  let opens = true
  for (let at = from; at < to; ) {
    if (!isWordKind(codeKind(text.charCodeAt(at)))) {
      written += text.charAt(at++)
      continue
    }
    const nameEnd = Math.min(to, nameAt(text, at, placed, names))
    const end = wordEnd(text, at, to)
    const word = text.slice(at, end)
    placed = lookUp(placing, text, at, end) !== undefined
    if (nameEnd > at) {
      written += titled(text.slice(at, nameEnd))
      at = nameEnd
    } else {
      written += casing === 'small' ? word : wordCase(word, opens)
      at = end
    }
    opens = false
  }
  return written
}

/** The end of the word that begins at `at`, with inner apostrophes. */
function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const unit = text.charCodeAt(end)
    if (!isWordKind(codeKind(unit)) && !(isApostrophe(unit) && isWordKind(charKind(text, end + 1)))) break
    end++
  }
  return end
}

/** Where the known name at `at` ends; `at` for none. */
function nameAt(text: string, at: number, placed: boolean, names: KnownNames): number {
  const found = names.longest(text, at)
  if (found === undefined) return at
  const words = text.slice(at, found.end).split(/[\s-]+/)
  if (words.every(word => isOrdinary(word.toLowerCase()))) return at
  if (words.length > 1) return found.importance >= LEAST_NAME.several ? found.end : at
  if (found.end - at <= LONGEST_ABBREVIATION) return at
  return found.importance >= (placed ? LEAST_NAME.placed : LEAST_NAME.one) ? found.end : at
}

/** A capital on each word of a name; abbreviations, and words that are small in names, stay as they are. */
function titled(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, word =>
    word.length <= LONGEST_ABBREVIATION && word === word.toUpperCase() && isSmallInNames(word)
      ? word.toLowerCase()
      : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  )
}

function isSmallInNames(word: string): boolean {
  return /^(?:OF|THE|DE|DU|DI|DA|LA|LE|AND|ON|AM|IM|AN)$/.test(word)
}

/** Small letters, but on names of persons and bodies, on abbreviations and on the first word. */
function wordCase(word: string, opens: boolean): string {
  const small = word.toLowerCase()
  if (isNamePart(small)) return word.charAt(0).toUpperCase() + small.slice(1)
  if (!isOrdinary(small) && word.length <= LONGEST_ABBREVIATION && word === word.toUpperCase()) return word
  return opens ? word.charAt(0).toUpperCase() + small.slice(1) : small
}
