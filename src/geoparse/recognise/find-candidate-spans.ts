import type { NameMatches } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { isThe } from '../text/definite.ts'
import { detectLanguage, type Language } from '../text/language.ts'
import { findRuns } from '../text/runs.ts'
import { scanTokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'
import { hintOf } from './hints.ts'
import { findSpans } from './spans.ts'
import { findUnlisted } from './unlisted.ts'

/** Finds every span of `text[from, to)` that may name a place, and notes the words next to it for the later steps. */
export function findCandidateSpans(
  state: ArticleState,
  from: number,
  to: number,
  matches: NameMatches,
  language: Language | undefined,
): void {
  state.from = from
  state.to = to
  state.language = language ?? detectLanguage(state.text, from, to)
  scanTokens(state.text, from, to, state.tokens)
  findRuns(state.tokens, state.runs)
  findSpans(state, matches)
  findUnlisted(state)
  for (let span = 0; span < state.spans.count; span++) {
    lookRound(state, span)
    state.hint[span] = hintOf(state, span)
  }
}

/** Notes whether the name holds a type word and whether "the" stands before it. */
function lookRound({ text, from, spans, tokens }: ArticleState, span: number): void {
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  const typed =
    first < last &&
    ((tokens.words[first]! & WORD.typeBefore) !== 0 || (tokens.words[last]! & WORD.typeAfter) !== 0)
  spans.typed[span] = typed ? 1 : 0
  const start = spans.start[span]!
  spans.definite[span] = start - 4 >= from && isThe(text, start - 4) ? 1 : 0
}
