import type { ArticleState } from '../state/article-state.ts'
import { isSmallLetter } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { lookUp, makeWordTable } from '../text/word-table.ts'
import { WORD } from '../text/words/index.ts'
import { CLOSING_TYPES, FOLLOWING_TYPES, PRECEDING_TYPES } from '../text/words/landscape.ts'

/** More words than these are seldom one name. */
const MOST_WORDS = 3
/** The longest type word. */
const LONGEST = 13

const closing = tableOf(CLOSING_TYPES, capitalised)
const following = tableOf(FOLLOWING_TYPES, word => word)
const preceding = tableOf(PRECEDING_TYPES, word => word)

function tableOf(words: string, write: (word: string) => string) {
  return makeWordTable(
    new Map(
      words
        .trim()
        .split(/\s+/)
        .map(word => [write(word), true]),
    ),
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Classes of words that show a name to belong to a person, an organisation, a building or a road. */
const FOREIGN =
  WORD.function |
  WORD.honorific |
  WORD.office |
  WORD.company |
  WORD.civic |
  WORD.media |
  WORD.sport |
  WORD.school |
  WORD.facility |
  WORD.road |
  WORD.calendar

/**
 * The last word of the capitalised name that begins at a token, if the text itself says by a type word that it names a
 * place; -1 if not.
 */
export function typedNameEnd(state: ArticleState, first: number): number {
  const { tokens, runs, text } = state
  if (runs.first[first] !== first || !mayOpen(state, first)) return -1
  const last = runs.last[first]!
  if (last - first > MOST_WORDS || goesOn(state, last)) return -1
  for (let token = first + 1; token <= last; token++) if (tokens.gap[token] !== GAP.space) return -1
  const closed = last > first && lookUp(closing, text, tokens.start[last]!, tokens.end[last]!) !== undefined
  const end = closed ? last - 1 : last
  for (let token = first; token <= end; token++) if (tokens.words[token]! & FOREIGN) return -1
  // "Robin Lake" is a person.
  if (closed) return tokens.words[first]! & WORD.given ? -1 : last
  if (last - first === MOST_WORDS) return -1
  return isPreceded(state, first) || isFollowed(state, first, last) ? last : -1
}

function mayOpen({ tokens }: ArticleState, token: number): boolean {
  const gap = tokens.gap[token]
  return (
    gap !== GAP.hyphen &&
    gap !== GAP.dot &&
    (tokens.shape[token]! & (SHAPE.initial | SHAPE.allCaps | SHAPE.uncased)) === 0
  )
}

/** Whether the name runs on behind a hyphen or a small word: "Mais al-Jabal". */
function goesOn({ tokens }: ArticleState, last: number): boolean {
  const gap = last + 1 < tokens.count ? tokens.gap[last + 1] : GAP.far
  return gap === GAP.hyphen || gap === GAP.link
}

/** Whether a type word and "of" stand before the token. */
function isPreceded({ tokens, text, from }: ArticleState, token: number): boolean {
  const end = tokens.start[token]! - 4
  if (end <= from || !text.startsWith(' of ', end)) return false
  let start = end
  while (start > from && end - start <= LONGEST && isSmallLetter(text, start - 1)) start--
  return lookUp(preceding, text, start, end) !== undefined
}

/** Whether a type word stands behind a name that is not all of ordinary words. */
function isFollowed({ tokens, text, to }: ArticleState, first: number, last: number): boolean {
  if (tokens.shape[first]! & SHAPE.sentenceStart || tokens.words[last] !== 0) return false
  const start = tokens.end[last]! + 1
  if (text.charCodeAt(start - 1) !== 0x20) return false
  let end = start
  while (end < to && end - start <= LONGEST && isSmallLetter(text, end)) end++
  return lookUp(following, text, start, end) !== undefined
}
