import type { ArticleState } from '../state/article-state.ts'
import { addSpan } from '../state/span-list.ts'
import { findInflected } from './inflection.ts'

/** Words shorter or longer than this are no names of towns with an ending. */
const SHORTEST_INFLECTED = 4
const LONGEST_INFLECTED = 24

/** The place behind a case ending, in the languages that have them. Returns the token to go on with, 0 for no match. */
export function inflectedAt({ gazetteer, text, tokens, spans }: ArticleState, token: number): number {
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  const length = end - start
  if (length < SHORTEST_INFLECTED || length > LONGEST_INFLECTED || !hasOtherLetters(text, start, end))
    return 0
  const name = findInflected(gazetteer, text.slice(start, end))
  if (name === undefined) return 0
  addSpan(spans, { firstToken: token, lastToken: token, start, end, name })
  return token + 1
}

/** Whether a letter is of another alphabet than the western European ones: "ı" (U+0131) is the first. */
function hasOtherLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x130) return true
  return false
}
