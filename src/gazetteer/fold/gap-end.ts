import { COMMA, foldTable, JOINER, LETTER, SPACE } from './fold-table.ts'

/**
 * The first letter behind a gap between two words of a name, or -1 where the gap is none: a blank line, a dash between
 * spaces, any other mark. A gap is spaces with at most one line break, or one hyphen, or a comma and a space.
 *
 * @param kind what the folding makes of the unit at `at`, where the word before has ended.
 */
export function gapEnd(text: string, at: number, kind: number): number {
  let i = at
  if (kind === JOINER) i++
  else if (kind === COMMA) {
    i++
    if (foldTable[text.charCodeAt(i)] === SPACE) i++
  } else if (kind === SPACE) {
    let breaks = 0
    for (; i < text.length && foldTable[text.charCodeAt(i)] === SPACE; i++)
      if (text.charCodeAt(i) === 0x0a) breaks++
    if (breaks > 1) return -1
  } else return -1
  return i < text.length && foldTable[text.charCodeAt(i)]! >= LETTER ? i : -1
}
