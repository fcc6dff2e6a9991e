import { matchNames, type NameMatches } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { importanceOfName } from '../state/first-place.ts'
import { addSpan, type Span } from '../state/span-list.ts'
import { CHAR, charKind, isApostrophe } from '../text/chars.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'
import { type InflectedSpan, inflectedAt } from './inflected-span.ts'
import { holdsTogether, isWritten } from './name-form.ts'
import { shortFormAt } from './short-form-span.ts'
import { smallTypeStart } from './small-type.ts'

/** Finds the longest name at every token, from left to right, without overlaps. */
export function findSpans(state: ArticleState, matches: NameMatches): void {
  const { tokens, spans } = state
  spans.count = 0
  let token = 0
  while (token < tokens.count) token = shortFormAt(state, token) || nameAt(state, matches, token) || token + 1
}

/** The longest acceptable gazetteer name at a token. Returns the token to go on with, 0 for no match. */
function nameAt(state: ArticleState, matches: NameMatches, firstToken: number): number {
  const { tokens } = state
  if (isWordAlone(tokens, firstToken)) return 0
  const start = tokens.start[firstToken]!
  const typeStart = smallTypeStart(state, start)
  if (typeStart < start) {
    const next = matchAt(state, matches, firstToken, typeStart) || matchAt(state, matches, firstToken, start)
    if (next > 0) state.spans.start[state.spans.count - 1] = typeStart
    if (next > 0) return next
  }
  return matchAt(state, matches, firstToken, start) || elidedAt(state, matches, firstToken)
}

/** The name behind an elided article or preposition with a capital: "L'Adour", but L'Aquila has it in its name. */
function elidedAt(state: ArticleState, matches: NameMatches, token: number): number {
  const { text, tokens, language } = state
  if (language !== 'fr' && language !== 'it') return 0
  const start = tokens.start[token]!
  const first = text.charCodeAt(start)
  const elided = (first === 0x4c || first === 0x44) && isApostrophe(text.charCodeAt(start + 1))
  if (!elided || start + 2 >= tokens.end[token]!) return 0
  return charKind(text, start + 2) === CHAR.upper ? matchAt(state, matches, token, start + 2) : 0
}

/** The same for a name that begins at `start`, in the token. */
function matchAt(state: ArticleState, matches: NameMatches, firstToken: number, start: number): number {
  const { gazetteer, text, tokens, spans } = state
  const inflected = start === tokens.start[firstToken] ? inflectedAt(state, firstToken) : undefined
  for (let m = matchNames(gazetteer, text, start, matches) - 1; m >= 0; m--) {
    const end = trimmed(text, start, matches.ends[m]!)
    // Behind a type word in small letters there must be a name: "isola" alone is no Isola.
    if (end <= tokens.start[firstToken]!) break
    const span = {
      firstToken,
      lastToken: lastTokenOf(tokens, firstToken, end),
      start,
      end,
      name: matches.names[m]!,
    }
    if (!holdsTogether(state, span) || !isWritten(state, span)) continue
    if (inflected !== undefined && isRather(inflected, span, importanceOfName(gazetteer, span.name))) break
    addSpan(spans, span)
    return span.lastToken + 1
  }
  if (inflected === undefined) return 0
  addSpan(spans, inflected)
  return inflected.lastToken + 1
}

/**
 * How much better known a place must be, if the word is its inflected form, than one whose name is exactly the word:
 * "Орле" is Орёл.
 */
const BETTER_KNOWN = 1.5

/** Whether the words are more likely an inflected form of a longer or far better known name. */
function isRather(inflected: InflectedSpan, plain: Span, importance: number): boolean {
  if (inflected.lastToken !== plain.lastToken) return inflected.lastToken > plain.lastToken
  return inflected.importance > importance + BETTER_KNOWN
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
