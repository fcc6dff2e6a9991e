/** What a UTF-16 code unit is to the scanner. */
export const CHAR = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A letter of a script without capitals. */
  uncased: 3,
  digit: 4,
  /** A combining mark: it continues a word and never begins one. */
  mark: 5,
  space: 6,
  newline: 7,
} as const

/** Georgian has capitals in Unicode, but no text uses them to mark names. */
const GEORGIAN_FIRST = 0x10d0
const GEORGIAN_LAST = 0x10ff

const table = buildTable()

function buildTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) kinds[code] = classify(code)
  return kinds
}

function classify(code: number): number {
  // Lone surrogates are no letters; what they stand for in pairs (emoji, rare scripts) names no place here.
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.other
  if (code >= GEORGIAN_FIRST && code <= GEORGIAN_LAST) return CHAR.uncased
  const char = String.fromCharCode(code)
  if (/[\n\r\u2028\u2029]/.test(char)) return CHAR.newline
  if (/\s/.test(char)) return CHAR.space
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CHAR.upper
  if (/\p{Ll}/u.test(char)) return CHAR.lower
  if (/\p{L}/u.test(char)) return CHAR.uncased
  if (/\p{Nd}/u.test(char)) return CHAR.digit
  if (/\p{M}/u.test(char) || code === 0x200c) return CHAR.mark
  return CHAR.other
}

/** The kind of the code unit at `at`; `CHAR.other` outside the text. */
export function charKind(text: string, at: number): number {
  return at >= 0 && at < text.length ? table[text.charCodeAt(at)]! : CHAR.other
}

/** The kind of a code unit. */
export function codeKind(code: number): number {
  return table[code]!
}

/** Whether a kind belongs inside a word. */
export function isWordKind(kind: number): boolean {
  return kind >= CHAR.lower && kind <= CHAR.mark
}

/** Straight and curly apostrophes, and the modifier letters that stand for one. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x02bb
}

/** A hyphen-minus or a dash, set off by spaces or not. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015)
}

/** Whether a lower-case letter of English stands at `at`: type words have no others. */
export function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}
