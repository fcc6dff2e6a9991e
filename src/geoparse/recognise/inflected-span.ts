import type { ArticleState } from '../state/article-state.ts'
import type { Span } from '../state/span-list.ts'
import { CHAR, charKind, isDash } from '../text/chars.ts'
import { SHAPE } from '../text/shapes.ts'
import { lookUp, makeWordTable } from '../text/word-table.ts'
import { REGION_WORDS } from '../text/words/endings.ts'
import { type FoundName, findInflected, isInflecting, wordForms } from './inflection.ts'

/** Words shorter or longer than this are no names of towns with an ending. */
const SHORTEST_INFLECTED = 3
const LONGEST_INFLECTED = 24
/** A name of more words than these is hardly inflected. */
const MOST_WORDS = 3
/** A place less known than this is not worth guessing at behind a case ending: see `importanceOf`. */
const LEAST_IMPORTANCE = 4.5
/** Behind a small word that says where, or of a name of several words, it may be a village. */
const LEAST_PLACED = 3
/** Between the words of one name: a space, a hyphen, or a small word in hyphens ("Ростове-на-Дону"). */
const LONGEST_JOINT = 6
/** The longest small word that says where. */
const LONGEST_WHERE = 5

const where = makeWordTable(
  new Map(
    'в во из у до под около близ у із з під біля до w we z ze do pod koło nad in aus bei nach'
      .split(' ')
      .map(word => [word, true]),
  ),
  true,
)

/** A span, and the importance of its likeliest place. */
export interface InflectedSpan extends Span {
  readonly importance: number
}

/** The place behind the case endings of the words from a token on, in the languages that have them; undefined for none. */
export function inflectedAt(state: ArticleState, firstToken: number): InflectedSpan | undefined {
  const { gazetteer, text, tokens, language } = state
  const start = tokens.start[firstToken]!
  if (!isInflecting(text.charCodeAt(start), language) || tokens.shape[firstToken]! & SHAPE.initial)
    return undefined
  const words: string[] = []
  const joints: string[] = []
  let found: InflectedSpan | undefined
  if (tokens.end[firstToken]! - start > LONGEST_INFLECTED) return undefined
  const { alone, goesOn } = wordForms(gazetteer, text.slice(start, tokens.end[firstToken]!), language)
  if (alone === undefined && !goesOn) return undefined
  for (let token = firstToken; token < tokens.count && words.length < MOST_WORDS; token++) {
    if (token > firstToken) {
      if (!goesOn) break
      const joint = jointBefore(state, token)
      if (joint === undefined) break
      joints.push(joint)
    }
    const end = tokens.end[token]!
    const length = end - tokens.start[token]!
    if (length > LONGEST_INFLECTED || (token === firstToken && length < SHORTEST_INFLECTED)) break
    words.push(text.slice(tokens.start[token]!, end))
    const least = words.length > 1 || isPlaced(state, start) ? LEAST_PLACED : LEAST_IMPORTANCE
    const span = (name: FoundName, lastEnd: number): InflectedSpan => ({
      ...name,
      firstToken,
      lastToken: token,
      start: start + name.prefix,
      end: lastEnd,
    })
    const region = goesOn ? regionWord(text, end) : undefined
    const named =
      region &&
      findInflected(gazetteer, [...words, region.nominative], [...joints, ' '], language, LEAST_PLACED)
    if (named && region) return span(named, region.end)
    const name =
      words.length > 1
        ? findInflected(gazetteer, words, joints, language, least)
        : alone && alone.importance > least
          ? alone
          : undefined
    if (name !== undefined) found = span(name, end)
  }
  return found
}

/** What joins a token to the word before it in one name, as the gazetteer writes it; undefined where nothing does. */
function jointBefore({ text, tokens }: ArticleState, token: number): string | undefined {
  const from = tokens.end[token - 1]!
  const to = tokens.start[token]!
  if (to - from === 1) {
    const unit = text.charCodeAt(from)
    if (unit === 0x20) return tokens.shape[token]! & SHAPE.sentenceStart ? undefined : ' '
    return isDash(unit) || unit === 0x2010 || unit === 0x2011 ? ' ' : undefined
  }
  if (to - from < 3 || to - from > LONGEST_JOINT) return undefined
  if (text.charCodeAt(from) !== 0x2d || text.charCodeAt(to - 1) !== 0x2d) return undefined
  for (let at = from + 1; at < to - 1; at++) if (charKind(text, at) !== CHAR.lower) return undefined
  return ` ${text.slice(from + 1, to - 1)} `
}

/** A word for a kind of region behind a space at `at`, in its nominative. */
function regionWord(text: string, at: number): { nominative: string; end: number } | undefined {
  if (text.charCodeAt(at) !== 0x20 || charKind(text, at + 1) !== CHAR.lower) return undefined
  let end = at + 1
  while (end - at < 12 && charKind(text, end) === CHAR.lower) end++
  const nominative = REGION_WORDS.get(text.slice(at + 1, end))
  return nominative === undefined ? undefined : { nominative, end }
}

/** Whether a small word that says where stands before `start`. */
function isPlaced({ text, from }: ArticleState, start: number): boolean {
  const end = start - 1
  if (end <= from || text.charCodeAt(end) !== 0x20) return false
  let first = end
  while (first > from && end - first <= LONGEST_WHERE && charKind(text, first - 1) === CHAR.lower) first--
  return lookUp(where, text, first, end) !== undefined
}
