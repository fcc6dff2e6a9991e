import type { Gazetteer } from '../gazetteer/index.ts'
import { findInflected } from './inflection.ts'
import { addSpan, type Spans } from './span-list.ts'
import type { Tokens } from './tokens.ts'

/** The place behind a case ending, in the languages that have them. Returns the token to go on with, 0 for no match. */
export function inflectedAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  spans: Spans,
): number {
  const start = tokens.start[first]!
  const end = tokens.end[first]!
  if (end - start < 4 || end - start > LONGEST_INFLECTED || !hasOtherLetters(text, start, end)) return 0
  const name = findInflected(gazetteer, text.slice(start, end))
  if (name === undefined) return 0
  addSpan(spans, first, first, start, end, name, -1)
  return first + 1
}

/** Longer words are no names of towns with an ending. */
const LONGEST_INFLECTED = 24

function hasOtherLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x130) return true
  return false
}
