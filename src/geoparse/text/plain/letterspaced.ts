import { CHAR, charKind, isWordKind } from '../chars.ts'
import type { KnownNames } from './known-names.ts'
import { copyTo, type Pieces, replace } from './pieces.ts'

/** Fewer capitals with spaces between them are initials. */
const LEAST_LETTERS = 4
const MOST_LETTERS = 60

/**
 * Reads capitals with a space behind each as words: "N E W  Y O R K". A wider space ends a word; where there is none, known
 * names tell where the words end. Returns where to go on, `at` where no such capitals begin.
 */
export function readLetterspaced(pieces: Pieces, at: number, to: number, names: KnownNames): number {
  const { source } = pieces
  if (isWordKind(charKind(source, at - 1))) return at
  const letters: number[] = []
  const wide: boolean[] = []
  let next = at
  while (next < to && letters.length < MOST_LETTERS && isLone(source, next)) {
    letters.push(next)
    const spaces = spacesAt(source, next + 1)
    if (spaces === 0 || spaces > 6) break
    wide.push(spaces > 1)
    next += 1 + spaces
  }
  if (letters.length < LEAST_LETTERS) return at
  wide.length = letters.length - 1
  const cuts = wide.some(Boolean) ? wide : cutsByName(source, letters, names)
  copyTo(pieces, at)
  for (let i = 0; i < letters.length; i++) {
    if (i > 0) replace(pieces, letters[i - 1]! + 1, letters[i]!, cuts[i - 1] ? ' ' : '')
    replace(pieces, letters[i]!, letters[i]! + 1, source.charAt(letters[i]!))
  }
  return letters.at(-1)! + 1
}

function isLone(text: string, at: number): boolean {
  return charKind(text, at) === CHAR.upper && !isWordKind(charKind(text, at + 1))
}

function spacesAt(text: string, at: number): number {
  let end = at
  while (end - at <= 6 && charKind(text, end) === CHAR.space) end++
  return end - at
}

/** One cut where it makes two words of a known name ("NEW YORK"); none where the letters are one word. */
function cutsByName(text: string, letters: readonly number[], names: KnownNames): boolean[] {
  const word = letters.map(at => text.charAt(at)).join('')
  const cuts = new Array<boolean>(letters.length - 1).fill(false)
  if (names.isName(word)) return cuts
  let best = 0
  let known = 0
  for (let cut = 2; cut + 2 <= word.length; cut++) {
    const importance = names.importance(`${word.slice(0, cut)} ${word.slice(cut)}`)
    if (importance <= known) continue
    known = importance
    best = cut
  }
  if (best > 0) cuts[best - 1] = true
  return cuts
}
