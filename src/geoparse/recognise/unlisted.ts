import type { ArticleState } from '../state/article-state.ts'
import { addSpan } from '../state/span-list.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'
import { smallTypeStart } from './small-type.ts'

/** In `spans.name`: a name that the gazetteer lacks. */
export const UNLISTED = -1
/** Longer runs of capitals are titles. */
const MOST_WORDS = 4
const LEAST_LETTERS = 3
/** Classes of words that stand before a name and are no part of it. */
const LEADING = WORD.function | WORD.honorific | WORD.office | WORD.calendar

/**
 * Lists the runs of capitals that are no gazetteer name as a whole, with or without one inside, and their last words where
 * none is inside: the village of a run "Gemeinde Natenstedt". Spans of this list may overlap each other and the other list.
 */
export function findUnlisted(state: ArticleState): void {
  const { tokens, spans, unlisted } = state
  unlisted.count = 0
  let span = 0
  for (let token = 0; token < tokens.count; ) {
    const last = runEnd(tokens, token)
    while (span < spans.count && spans.lastToken[span]! < token) span++
    const holdsName = span < spans.count && spans.firstToken[span]! <= last
    if ((tokens.shape[token]! & SHAPE.uncased) === 0) addRun(state, token, last, holdsName ? span : -1)
    token = last + 1
  }
}

/** The last token of the run of capitals that begins at a token, joined by spaces and hyphens. */
function runEnd(tokens: Tokens, first: number): number {
  let last = first
  while (last + 1 < tokens.count) {
    const gap = tokens.gap[last + 1]
    if ((gap !== GAP.space && gap !== GAP.hyphen) || tokens.shape[last + 1]! & SHAPE.sentenceStart) break
    last++
  }
  return last
}

function addRun(state: ArticleState, runFirst: number, lastToken: number, span: number): void {
  const { tokens, spans } = state
  let firstToken = runFirst
  while (firstToken <= lastToken && tokens.words[firstToken]! & LEADING) firstToken++
  if (firstToken > lastToken) return
  const listed = span >= 0 && spans.firstToken[span]! <= firstToken && spans.lastToken[span]! >= lastToken
  if (!listed && lastToken - firstToken < MOST_WORDS) add(state, firstToken, lastToken)
  if (span < 0 && lastToken > firstToken) add(state, lastToken, lastToken)
}

function add(state: ArticleState, firstToken: number, lastToken: number): void {
  const { tokens, unlisted } = state
  const start = tokens.start[firstToken]!
  const end = tokens.end[lastToken]!
  if (end - start < LEAST_LETTERS || tokens.shape[firstToken]! & SHAPE.initial) return
  addSpan(unlisted, { firstToken, lastToken, start: smallTypeStart(state, start), end, name: UNLISTED })
}
