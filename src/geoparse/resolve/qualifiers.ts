import type { ArticleState } from '../state/article-state.ts'
import { kindClassOfName } from '../state/first-place.ts'
import { KIND } from '../state/kinds.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'

/** As many containers of a name, the greatest, are asked whether they hold the place. */
const MOST_CONTAINERS = 12
/** More places than this of one name are not told apart: those left out are hamlets. */
export const MOST_CANDIDATES = 40
/** How many names after the one defined are asked; more stand in no opening sentence. */
const MOST_NAMES = 6
/** How far the predicate of a definition may stand from the name, in UTF-16 code units: a bracket with other names lies between. */
const LONGEST_ASIDE = 160

/** "X is a town in …", "X (native name; listen), officially the City of X, was the …", "X lies in …". */
const DEFINITION =
  /^(?: \([^)\n]*\))?(?:,[^.\n]{0,120}?,)? (?:(?:is|was|are|were) (?:an?|the|one|located|situated|in)|lies|stands) /

/** What may stand between a country and its place: "the Iranian port of Chabahar", "Turkey's capital, Ankara". */
const APPOSITION =
  /^(?:['’]s)? (?:[a-z-]+ ){0,2}(?:city|town|village|port|province|state|region|district|island|capital|suburb|county|resort),?(?: of)? $/
const LONGEST_APPOSITION = 40

/**
 * The span that says where this one lies, or -1: "A, B", "A (B)", "A in B", "the B town of A", or "A is a town in B".
 * Some B must contain some A.
 */
export function qualifierOf(state: ArticleState, span: number, ruledOut: number): number {
  const next = span + 1
  if (
    next < state.spans.count &&
    state.sense[next] !== ruledOut &&
    isJoined(state, span, next) &&
    someContains(state, span, next)
  )
    return next
  const previous = span - 1
  if (
    previous >= 0 &&
    state.sense[previous] !== ruledOut &&
    isApposed(state, previous, span) &&
    someContains(state, span, previous)
  )
    return previous
  return definedBy(state, span, ruledOut)
}

function isJoined({ spans, tokens, text }: ArticleState, span: number, next: number): boolean {
  if (spans.firstToken[next] !== spans.lastToken[span]! + 1) return false
  if (tokens.gap[spans.firstToken[next]!] === GAP.comma) return true
  const from = spans.end[span]!
  const to = spans.start[next]!
  if (to - from > 8) return false
  const between = text.slice(from, to)
  return between === ' (' || between === ' in ' || between === ', in ' || between === ' in the '
}

function isApposed({ spans, text }: ArticleState, previous: number, span: number): boolean {
  if (spans.firstToken[span] !== spans.lastToken[previous]! + 1) return false
  const from = spans.end[previous]!
  const to = spans.start[span]!
  return to - from > 5 && to - from <= LONGEST_APPOSITION && APPOSITION.test(text.slice(from, to))
}

/** In a sentence that begins with the name and says what it is, the first name after it that can contain it. */
function definedBy(state: ArticleState, span: number, ruledOut: number): number {
  const { spans, tokens, text, sense } = state
  if ((tokens.shape[spans.firstToken[span]!]! & SHAPE.lineStart) === 0) return -1
  if (!DEFINITION.test(text.slice(spans.end[span]!, spans.end[span]! + LONGEST_ASIDE))) return -1
  const to = Math.min(spans.count, span + 1 + MOST_NAMES)
  for (let next = span + 1; next < to; next++) {
    for (let token = spans.lastToken[next - 1]! + 1; token <= spans.firstToken[next]!; token++)
      if (tokens.shape[token]! & SHAPE.sentenceStart) return -1
    if (sense[next] !== ruledOut && someContains(state, span, next)) return next
  }
  return -1
}

function someContains(state: ArticleState, inner: number, outer: number): boolean {
  const { gazetteer, spans, kindClass } = state
  const { names } = gazetteer
  const onlyOuter = spans.only[outer]!
  const outerName = spans.name[outer]!
  const outerFrom = names.first[outerName]!
  const outerTo = Math.min(names.first[outerName + 1]!, outerFrom + MOST_CONTAINERS)
  const innerName = spans.name[inner]!
  // "Cuba, Mexico and Brazil" lists countries; it does not mean the hamlet in Mexico.
  const land = kindClassOfName(state, innerName) === KIND.country
  const innerTo = Math.min(names.first[innerName + 1]!, names.first[innerName]! + MOST_CANDIDATES)
  for (let b = outerFrom; b < outerTo; b++) {
    const container = onlyOuter >= 0 ? onlyOuter : names.place[b]!
    const group = kindClass[gazetteer.kind[container]!]!
    if (group !== KIND.country && group !== KIND.region && group !== KIND.county) continue
    if (land && group === KIND.country) continue
    for (let a = names.first[innerName]!; a < innerTo; a++)
      if (liesIn(gazetteer, names.place[a]!, container, group)) return true
    if (onlyOuter >= 0) return false
  }
  return false
}

/** Whether a place lies in a country, region or county other than itself. */
export function liesIn(
  { country, region, county }: ArticleState['gazetteer'],
  place: number,
  container: number,
  group: number,
): boolean {
  if (place === container) return false
  if (group === KIND.country) return country[place] === country[container]
  return group === KIND.region ? region[place] === container : county[place] === container
}
