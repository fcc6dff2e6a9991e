import { specialLetters } from './special-letters.ts'

/** What the folding does with a UTF-16 code unit: nothing here, so that a name ends before it. */
const STOP = 0
/** Combining marks, soft hyphens, joiners: read over. */
export const SKIP = 1
/** Read over, but a name may end before it, as in "Iran's". */
export const APOSTROPHE = 2
/** Read over inside a short word, as in "St. Louis" and "U.S."; else a sentence ends there. */
export const DOT = 3
/** White space, line breaks included. */
export const SPACE = 4
/** Hyphens and slashes: the same separator as a space. */
export const JOINER = 5
/** Stays in the folded name: "Paris, Texas". */
export const COMMA = 6
/** Values from here on are the folded unit itself. */
export const LETTER = 0x20
/** Units from here to `EXPANDED + expansions.length` stand for several letters. */
export const EXPANDED = 0xe000

/** The letters that one unit expands to, by `unit - EXPANDED`. */
export const expansions: readonly string[] = Object.values(specialLetters).filter(
  letters => letters.length > 1,
)

const letter = /[\p{L}\p{N}\p{M}]/u
/** Diacritics, Hebrew points, Arabic vowels and tatweel, invisible formatting: from and to. */
const skipped: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
]

const classes: readonly (readonly [kind: number, units: string])[] = [
  [APOSTROPHE, "'`´‘’‛ʹʺʻʼʽʾʿˈˊˋ′＇՚׳ꞌ"],
  [DOT, '.'],
  [
    SPACE,
    '\t\n\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
  [JOINER, '-/‐‑‒–־･・'],
  [COMMA, ',،'],
]

/** Decomposition is for alphabets alone: it would take Hangul syllables and voiced kana apart. */
function decomposes(unit: number): boolean {
  return unit < 0x2100 || (unit >= 0xfb00 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff5f)
}

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit)
  if (character !== '&' && !letter.test(character)) return STOP
  const lower = character.toLowerCase().replace(/\u0307/g, '')
  const folded = specialLetters[lower] ?? (decomposes(unit) ? decompose(lower) : lower)
  if (folded.length === 1) return folded.charCodeAt(0)
  const expansion = expansions.indexOf(folded)
  return expansion < 0 ? lower.charCodeAt(0) : EXPANDED + expansion
}

function decompose(lower: string): string {
  const bare = lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .toLowerCase()
  return [...bare].map(character => specialLetters[character] ?? character).join('')
}

/** Han and Hangul are letters without case or marks, two thirds of the table. */
const plainLetters: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
]

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const [first, last] of plainLetters) for (let unit = first; unit <= last; unit++) table[unit] = unit
  const others = [
    [0x26, 0x2fff],
    [0x3000, 0x33ff],
    [0xa000, 0xabff],
    [0xf900, 0xfffe],
  ] as const
  for (const [first, last] of others)
    for (let unit = first; unit <= last; unit++) table[unit] = foldUnit(unit)
  for (const [first, last] of skipped) table.fill(SKIP, first, last + 1)
  for (const [kind, units] of classes) for (const unit of units) table[unit.charCodeAt(0)] = kind
  return table
}

/** The folding of every UTF-16 code unit. Surrogates stop a name: no gazetteer name needs them. */
export const foldTable: Uint16Array = makeTable()
