import { matchNames, type NameMatches } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { addSpan } from '../state/span-list.ts'
import { CHAR, charKind } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'
import { inflectedAt } from './inflected-span.ts'
import { holdsTogether, isWritten } from './name-form.ts'
import { shortFormAt } from './short-form-span.ts'

/** Finds the longest name at every token, from left to right, without overlaps. */
export function findSpans(state: ArticleState, matches: NameMatches): void {
  const { tokens, spans } = state
  spans.count = 0
  let token = 0
  while (token < tokens.count) token = shortFormAt(state, token) || nameAt(state, matches, token) || token + 1
}

/** The longest acceptable gazetteer name at a token. Returns the token to go on with, 0 for no match. */
function nameAt(state: ArticleState, matches: NameMatches, firstToken: number): number {
  const { gazetteer, text, tokens, spans } = state
  if (isWordAlone(tokens, firstToken)) return 0
  const start = tokens.start[firstToken]!
  for (let m = matchNames(gazetteer, text, start, matches) - 1; m >= 0; m--) {
    const end = trimmed(text, start, matches.ends[m]!)
    const span = {
      firstToken,
      lastToken: lastTokenOf(tokens, firstToken, end),
      start,
      end,
      name: matches.names[m]!,
    }
    if (!holdsTogether(tokens, span) || !isWritten(state, span)) continue
    addSpan(spans, span)
    return span.lastToken + 1
  }
  return inflectedAt(state, firstToken)
}

/** A function word or "March", "Street" with no capitalised word behind it: not worth looking up. */
function isWordAlone({ words, shape, gap, count }: Tokens, token: number): boolean {
  if ((words[token]! & (WORD.function | WORD.calendar | WORD.road | WORD.honorific)) === 0) return false
  if (words[token]! & (WORD.surname | WORD.given) || shape[token]! & SHAPE.allCaps) return false
  return token + 1 >= count || gap[token + 1] === GAP.far || gap[token + 1] === GAP.comma
}

/** Leaves out the invisible marks that the matcher reads over at the end of a name. */
function trimmed(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && charKind(text, at - 1) === CHAR.other && text.charCodeAt(at - 1) !== 0x2e) at--
  return at
}

function lastTokenOf(tokens: Tokens, first: number, end: number): number {
  let last = first
  while (last + 1 < tokens.count && tokens.start[last + 1]! < end) last++
  return last
}
