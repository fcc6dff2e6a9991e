import type { Gazetteer, NameMatches } from '../gazetteer/index.ts'
import { matchNames, NameClass } from '../gazetteer/index.ts'
import { CHAR, charKind } from './chars.ts'
import { firstPlace, importanceOfName } from './first-place.ts'
import { GAP } from './gaps.ts'
import { inflectedAt } from './inflected-span.ts'
import { SHAPE } from './shapes.ts'
import { shortFormAt } from './short-form-span.ts'
import { addSpan, type Spans } from './span-list.ts'
import { isThe } from './the.ts'
import type { Tokens } from './tokens.ts'
import { WORD } from './words/index.ts'

/** Finds the longest name at every token, from left to right, without overlaps. */
export function findSpans(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  spans: Spans,
  matches: NameMatches,
): void {
  spans.count = 0
  let token = 0
  while (token < tokens.count) {
    token =
      shortFormAt(gazetteer, text, tokens, token, spans) ||
      nameAt(gazetteer, text, tokens, token, spans, matches) ||
      token + 1
  }
}

/** The longest acceptable gazetteer name at a token. Returns the token to go on with, 0 for no match. */
function nameAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  spans: Spans,
  matches: NameMatches,
): number {
  const start = tokens.start[first]!
  if (isWordAlone(tokens, first)) return 0
  for (let m = matchNames(gazetteer, text, start, matches) - 1; m >= 0; m--) {
    const end = trimmed(text, start, matches.ends[m]!)
    const name = matches.names[m]!
    const last = lastTokenOf(tokens, first, end)
    if (
      !holdsTogether(tokens, first, last, end) ||
      !isWritten(gazetteer, text, tokens, first, last, end, name)
    )
      continue
    addSpan(spans, first, last, start, end, name, -1)
    return last + 1
  }
  return inflectedAt(gazetteer, text, tokens, first, spans)
}

/** "The Mediterranean" is found without its article; only where it belongs to the main name ("The Hague") it stays. */
function opensWithArticle(gazetteer: Gazetteer, text: string, start: number, name: number): boolean {
  if (!isThe(text, start)) return false
  return gazetteer.names.main[firstPlace(gazetteer, name)] !== name
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

/** A name must end on a capitalised word and may not run over a comma (but "Washington, D.C."), a slash, a sentence or a line. */
function holdsTogether(tokens: Tokens, first: number, last: number, end: number): boolean {
  if (tokens.end[last]! < end - 1) return false
  for (let token = first + 1; token <= last; token++) {
    const gap = tokens.gap[token]
    if (gap === GAP.comma && (tokens.shape[token]! & SHAPE.initial) === 0) return false
    if (gap === GAP.slash || (tokens.shape[token]! & SHAPE.sentenceStart) !== 0) return false
  }
  return true
}

const NOISE =
  WORD.honorific |
  WORD.office |
  WORD.company |
  WORD.civic |
  WORD.school |
  WORD.road |
  WORD.calendar |
  WORD.facility |
  WORD.media |
  WORD.typeAfter |
  WORD.typeBefore |
  WORD.direction |
  WORD.reporting

/** Whether the text writes the name as that kind of name is written. */
function isWritten(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  end: number,
  name: number,
): boolean {
  if (last > first) return !opensWithArticle(gazetteer, text, tokens.start[first]!, name)
  const shape = tokens.shape[first]!
  const words = tokens.words[first]!
  const length = end - tokens.start[first]!
  if (shape & SHAPE.initial) return false
  const nameClass = gazetteer.names.class[gazetteer.names.first[name]!]
  if (nameClass === NameClass.abbreviation) return (shape & SHAPE.allCaps) !== 0
  if (shape & SHAPE.uncased) return length >= 3
  if (length <= 2) return false
  // "Center", "March" or "Hall" alone is hardly ever the hamlet of that name.
  if (words & NOISE && importanceOfName(gazetteer, name) < 5 && !(words & WORD.surname)) return false
  return (words & WORD.function) === 0 || ((shape & SHAPE.allCaps) !== 0 && length <= 4)
}
