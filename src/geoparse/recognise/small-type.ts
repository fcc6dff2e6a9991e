import type { ArticleState } from '../state/article-state.ts'
import { CHAR, codeKind, isApostrophe, isWordKind } from '../text/chars.ts'
import { lookUp, makeWordTable } from '../text/word-table.ts'
import { SMALL_LINKS, SMALL_TYPES } from '../text/words/small-types.ts'

const types = tableOf(SMALL_TYPES)
const links = tableOf(SMALL_LINKS)
/** The longest type word. */
const LONGEST = 12
/** "golfe de la Napoule" has two words between. */
const MOST_LINKS = 2

function tableOf(words: string) {
  return makeWordTable(
    new Map(
      words
        .trim()
        .split(/\s+/)
        .map(word => [word.replace("'", ''), true]),
    ),
  )
}

/**
 * Where the type word in small letters begins that belongs to the name at `start`; `start` itself where there is none. A word of
 * English or German is none: "mare" and "rio" are only read where the text may be of a language that has them.
 */
export function smallTypeStart({ text, from, language }: ArticleState, start: number): number {
  if (
    language !== undefined &&
    language !== 'fr' &&
    language !== 'es' &&
    language !== 'it' &&
    language !== 'pt'
  )
    return start
  let end = start
  for (let link = 0; ; link++) {
    const wordEnd = gapBefore(text, from, end)
    if (wordEnd < 0) return start
    const begin = wordStart(text, from, wordEnd)
    if (begin < 0) return start
    if (lookUp(types, text, begin, wordEnd) !== undefined)
      return text.startsWith('provincia', begin) && language !== 'it' ? start : begin
    if (link === MOST_LINKS || lookUp(links, text, begin, wordEnd) === undefined) return start
    end = begin
  }
}

/** The end of the word before `end`, with one space or an apostrophe (and a space) between; -1 where there is none. */
function gapBefore(text: string, from: number, end: number): number {
  let at = end
  if (at > from && codeKind(text.charCodeAt(at - 1)) === CHAR.space) at--
  if (at > from && isApostrophe(text.charCodeAt(at - 1))) at--
  return at < end && at > from ? at : -1
}

/** Where the word in small letters that ends at `end` begins; -1 where it has capitals or is too long. */
function wordStart(text: string, from: number, end: number): number {
  let at = end
  while (at > from && end - at <= LONGEST && codeKind(text.charCodeAt(at - 1)) === CHAR.lower) at--
  return at === end || end - at > LONGEST || (at > from && isWordKind(codeKind(text.charCodeAt(at - 1))))
    ? -1
    : at
}
