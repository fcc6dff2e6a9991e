import { placeBox } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { kindClassOfName } from '../state/first-place.ts'
import { KIND } from '../state/kinds.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'

/** Only this many of a name's containers, the most important ones, are checked. */
const MOST_CONTAINERS = 12
/** Only this many places of one name are checked; the rest are hamlets. */
export const MOST_CANDIDATES = 40
/** How many names after the defined one are checked; opening sentences have no more. */
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

/** What may stand between the last name of a list and the place that all of it lies in: "both in", "(all in". */
const ALL_IN =
  /^,? \(?(?:both|all|all of them|each|which are(?: all)?|all of which are|that are) in (?:the )?$/
const LONGEST_ALL_IN = 32
/** The same where it is said of the last name at least: "Manchester and Concord in New Hampshire". */
const LAST_IN = /^,? in (?:the )?$/
/** What stands between the names of a list. */
const BETWEEN = /^(?:,|;|,? and|,? or| to| &|,? then|,? as well as)(?: to)? $/
/** Lists of which the last container holds all: without "all", a journey's names do not. */
const AND = /^(?:,|;|,? and|,? or| &) $/

/**
 * The span that says where this one lies, or -1: "A, B", "A (B)", "A in B", "A B", "the B town of A", "A is a town in B", or
 * "A, C and D, all in B". Some B must contain some A.
 *
 * @param list the end of the list that it is part of, see {@link listEnd}.
 */
export function qualifierOf(state: ArticleState, span: number, list: ListEnd, ruledOut: number): number {
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
  if (list.container > next && contains(state, span, list.container, ruledOut)) return list.container
  if (list.all && list.container === next && contains(state, span, next, ruledOut)) return next
  return definedBy(state, span, ruledOut)
}

/** What stands behind the list that a span is part of. */
export interface ListEnd {
  /** The span of the place that all of the list lies in, or -1. */
  readonly container: number
  /** Whether the text says "all" or "both": else only names joined by commas and "and" are meant. */
  readonly all: boolean
}

/** No list, or none that lies anywhere. */
export const NO_LIST: ListEnd = { container: -1, all: false }

/** The end of the list that a span is part of, from that of the span behind it: to be asked from the last span to the first. */
export function listEnd(state: ArticleState, span: number, behind: ListEnd): ListEnd {
  const { spans, text } = state
  if (span + 1 >= spans.count) return NO_LIST
  const start = spans.end[span]!
  const end = spans.start[span + 1]!
  if (end - start > LONGEST_ALL_IN || end <= start) return NO_LIST
  if (end - start === 2 && behind === NO_LIST) return NO_LIST
  const between = text.slice(start, end)
  if (ALL_IN.test(between)) return { container: span + 1, all: true }
  if (LAST_IN.test(between)) return { container: span + 1, all: false }
  if (behind.container < 0) return NO_LIST
  return (behind.all ? BETWEEN : AND).test(between) ? behind : NO_LIST
}

function contains(state: ArticleState, inner: number, outer: number, ruledOut: number): boolean {
  return state.sense[outer] !== ruledOut && someContains(state, inner, outer)
}

function isJoined(state: ArticleState, span: number, next: number): boolean {
  const { spans, tokens, text } = state
  if (spans.firstToken[next] !== spans.lastToken[span]! + 1) return false
  if (tokens.gap[spans.firstToken[next]!] === GAP.comma) return true
  const from = spans.end[span]!
  const to = spans.start[next]!
  if (to - from > 8) return false
  const between = text.slice(from, to)
  // "Paris France": without a comma, only a name that mainly means a country or region qualifies the town before it.
  if (between === ' ') return isContainer(state, next) && !isContainer(state, span)
  return between === ' (' || between === ' in ' || between === ', in ' || between === ' in the '
}

/** Whether the likeliest place of a span's name is a country or a region. */
function isContainer(state: ArticleState, span: number): boolean {
  const group = kindClassOfName(state, state.spans.name[span]!)
  return group === KIND.country || group === KIND.region
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
    if (!isContaining(group)) continue
    if (land && group === KIND.country) continue
    for (let a = names.first[innerName]!; a < innerTo; a++)
      if (liesIn(gazetteer, names.place[a]!, container, group)) return true
    if (onlyOuter >= 0) return false
  }
  return false
}

/** Whether places of this kind contain others. */
export function isContaining(group: number): boolean {
  return group === KIND.country || group === KIND.region || group === KIND.county || group === KIND.area
}

/** Whether a place lies in a country, region, county or area other than itself. */
export function liesIn(
  gazetteer: ArticleState['gazetteer'],
  place: number,
  container: number,
  group: number,
): boolean {
  if (place === container) return false
  const { country, region, county } = gazetteer
  if (group === KIND.country) return country[place] === country[container]
  if (group === KIND.region) return region[place] === container
  if (county[place]! >= 0) return county[place] === container
  return (
    (country[container] === country[place] || country[container] === 0) &&
    isInBox(gazetteer, place, container)
  )
}

/** Of counties outside the United States, and of areas, the extent tells what lies in them. */
function isInBox(gazetteer: ArticleState['gazetteer'], place: number, container: number): boolean {
  const box = placeBox(gazetteer, container)
  if (box === undefined) return false
  const [west, south, east, north] = box
  const { lat, lon } = gazetteer
  return lat[place]! >= south && lat[place]! <= north && lon[place]! >= west && lon[place]! <= east
}
