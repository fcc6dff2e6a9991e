import { APOSTROPHE, COMMA, DOT, EXPANDED, expansions, foldTable, LETTER, SKIP } from './fold-table.ts'

/** No folded name is longer, in UTF-8 bytes: lengths fit one byte in the file. */
export const MAX_NAME_BYTES = 255

/**
 * The form under which names are looked up: lower case, without diacritics, apostrophes and dots; hyphens and
 * any other mark are one space; "&" is "and". A comma stays, without spaces, so that "Paris, Texas" is not
 * "Paris Texas".
 */
export function foldName(name: string): string {
  let folded = ''
  let gap = ''
  for (let i = 0; i < name.length; i++) {
    const unit = foldTable[name.charCodeAt(i)]!
    if (unit === SKIP || unit === APOSTROPHE || unit === DOT) continue
    if (unit < LETTER) {
      gap = unit === COMMA || gap === ',' ? ',' : ' '
      continue
    }
    if (gap !== '' && folded !== '') folded += gap
    gap = ''
    folded +=
      unit < EXPANDED ? String.fromCharCode(unit) : (expansions[unit - EXPANDED] ?? String.fromCharCode(unit))
  }
  return folded
}

/** Writes UTF-8 of a folded name to `out` and returns its length, or -1 where it does not fit. */
export function encodeFolded(folded: string, out: Uint8Array): number {
  let length = 0
  for (let i = 0; i < folded.length; i++) {
    if (length + 3 > out.length) return -1
    length = writeUnit(folded.charCodeAt(i), out, length)
  }
  return length
}

/** Writes one UTF-16 unit (never a surrogate) as UTF-8 and returns the next position. */
export function writeUnit(unit: number, out: Uint8Array, at: number): number {
  if (unit < 0x80) {
    out[at] = unit
    return at + 1
  }
  if (unit < 0x800) {
    out[at] = 0xc0 | (unit >> 6)
    out[at + 1] = 0x80 | (unit & 0x3f)
    return at + 2
  }
  out[at] = 0xe0 | (unit >> 12)
  out[at + 1] = 0x80 | ((unit >> 6) & 0x3f)
  out[at + 2] = 0x80 | (unit & 0x3f)
  return at + 3
}

/** The same for a folded unit that may stand for several letters: see `EXPANDED`. */
export function writeLetter(folded: number, out: Uint8Array, at: number): number {
  const expansion = folded < EXPANDED ? undefined : expansions[folded - EXPANDED]
  if (expansion === undefined) return writeUnit(folded, out, at)
  for (let i = 0; i < expansion.length; i++) out[at + i] = expansion.charCodeAt(i)
  return at + expansion.length
}
