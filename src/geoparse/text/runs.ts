import { GAP } from './gaps.ts'
import { SHAPE } from './shapes.ts'
import type { Tokens } from './tokens.ts'
import { WORD } from './words/index.ts'

/** For every token, the first and last token of the capitalised run it stands in: "North Fulton Regional Hospital". */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Room for the runs of so many tokens. */
export function makeRuns(capacity: number): Runs {
  return { first: new Int32Array(capacity), last: new Int32Array(capacity) }
}

/** Whether a token continues the run of the token before it. */
function continues(tokens: Tokens, token: number): boolean {
  const gap = tokens.gap[token]
  if (tokens.shape[token]! & SHAPE.sentenceStart) return false
  if (gap === GAP.space)
    return (
      (tokens.words[token - 1]! & WORD.function) === 0 ||
      (tokens.shape[token - 1]! & SHAPE.sentenceStart) === 0
    )
  return gap === GAP.dot
}

/** A word that only opens the sentence ("In", "The", "Police said") is no part of the run after it. */
function opensOnly(tokens: Tokens, token: number): boolean {
  return (tokens.words[token]! & WORD.function) !== 0 && (tokens.shape[token]! & SHAPE.allCaps) === 0
}

/** Writes the runs of the tokens. */
export function findRuns(tokens: Tokens, runs: Runs): void {
  for (let token = 0; token < tokens.count; token++) {
    const joined = token > 0 && continues(tokens, token) && !opensOnly(tokens, token - 1)
    runs.first[token] = joined ? runs.first[token - 1]! : token
  }
  for (let token = tokens.count - 1; token >= 0; token--) {
    const joined = token + 1 < tokens.count && runs.first[token + 1] === runs.first[token]
    runs.last[token] = joined ? runs.last[token + 1]! : token
  }
}
