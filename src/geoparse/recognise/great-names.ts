import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { importanceOfName } from '../state/first-place.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { WORD } from '../text/words/index.ts'
import { F } from '../weights/features.ts'

/** The importance above which a name, as a country's or a world city's, is seldom anything else. */
export const GREAT = 6

/** The importance of a town of 200,000. A place less known than this needs more to speak for it, the more the less known it is. */
export const KNOWN = 5.3

/** Whether the likeliest place of a span's name is a great one. */
export function isGreat({ gazetteer, spans }: ArticleState, span: number): boolean {
  return importanceOfName(gazetteer, spans.name[span]!) > GREAT
}

/** The features of a great name: what stands beside it, and whether anything else could be meant. */
export function putGreat(state: ArticleState, span: number): void {
  const { spans, pool, tokens } = state
  const before = spans.firstToken[span]! - 1
  const after = spans.lastToken[span]! + 1
  if (state.runs.first[before + 1]! <= before && tokens.words[before] === 0) put(pool, F.greatAfterUnknown, 1)
  if (state.runs.last[after - 1]! >= after && tokens.words[after] === 0) put(pool, F.greatBeforeUnknown, 1)
  if (tokens.shape[after - 1]! & SHAPE.possessive) put(pool, F.greatPossessive, 1)
  if (isPlain(state, span) && standsOut(state, spans.name[span]!)) put(pool, F.greatUnique, 1)
}

/** Whether no place of another country comes near the likeliest one of this name. */
function standsOut({ gazetteer }: ArticleState, name: number): boolean {
  const { first, place } = gazetteer.names
  const row = first[name]!
  const { importance, country } = gazetteer
  const least = importance[place[row]!]! - 1.7
  for (let other = row + 1; other < first[name + 1]! && importance[place[other]!]! > least; other++) {
    if (country[place[other]!] !== country[place[row]!]) return false
  }
  return true
}

/** Words that make a name part of a body's: "Bank of England", "Real Madrid". */
const BODIES = WORD.company | WORD.school | WORD.media | WORD.sport

/** Whether nothing about the words speaks against a place: no person's or body's name around, no ordinary words alone. */
function isPlain({ tokens, spans, runs }: ArticleState, span: number): boolean {
  const first = spans.firstToken[span]!
  const last = spans.lastToken[span]!
  if (runs.first[first]! < first) {
    const named = tokens.words[first - 1]! & (WORD.given | WORD.honorific | WORD.civic | BODIES)
    if (named || tokens.shape[first - 1]! & SHAPE.initial) return false
  }
  if (runs.last[last]! > last && tokens.words[last + 1]! & BODIES) return false
  if (tokens.gap[first] === GAP.link && tokens.words[first - 1]! & BODIES) return false
  if (first === last) return tokens.words[first] === 0
  let ordinary = true
  for (let token = first; token <= last; token++) {
    const words = tokens.words[token]!
    if (words & ~(WORD.direction | WORD.typeAfter | WORD.typeBefore | WORD.ordinary)) return false
    if (words === 0 || words & (WORD.direction | WORD.typeBefore)) ordinary = false
  }
  return !ordinary || (tokens.words[last]! & WORD.typeAfter) !== 0
}
