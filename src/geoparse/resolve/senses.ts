import { NameClass } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { addCandidate } from '../state/candidates.ts'
import { type ListEnd, listEnd, MOST_CANDIDATES, NO_LIST, qualifierOf } from './qualifiers.ts'

/** In `state.sense`: not yet known. */
export const UNKNOWN_SENSE = -1
/** In `state.sense`: will never be known, because the words next to the span rule it out. */
export const RULED_OUT_SENSE = -2

/** A name as the article uses it: one sense an article, unless the text itself tells two apart ("Paris, Texas"). */
export interface Sense {
  readonly name: number
  /** The sense of the place said to contain it, or -1. */
  readonly qualifier: number
  /** The row of its first place among the article's candidates; the others follow. */
  readonly from: number
  /** Rows of places. */
  readonly places: readonly number[]
  /** Values of `NameClass`, one a place. */
  readonly classes: readonly number[]
  /** How sure it is that the name is a toponym here, 0 to 1. */
  weight: number
  /** The kind groups the text asks for (see `hintOf`). */
  hint: number
  /** Whether a type word is part of the name. */
  readonly typed: boolean
  /** Whether "the" stands before it somewhere. */
  definite: boolean
  /** The senses this one is said to contain. */
  readonly contains: number[]
  /** The senses whose mentions stand beside its own in the text: see `findTextNeighbours`. */
  readonly beside: number[]
  /** How likely each place is. */
  readonly share: number[]
  /** The likeliest of its places in the round before. */
  best: number
  /** Working memory: scores by name alone, and the shares of the next round. */
  readonly base: number[]
  readonly next: number[]
}

/** Groups the spans of the state by what they must mean, and writes `state.sense` and `state.qualifier`. */
export function findSenses(state: ArticleState): Sense[] {
  const { spans } = state
  const senses: Sense[] = []
  const byName = new Map<number, number>()
  const byQualified = new Map<number, number>()
  let list: ListEnd = NO_LIST
  for (let span = spans.count - 1; span >= 0; span--) {
    list = listEnd(state, span, list)
    const next = state.sense[span] === RULED_OUT_SENSE ? -1 : qualifierOf(state, span, list, RULED_OUT_SENSE)
    state.qualifier[span] = next
    if (next < 0) continue
    // A chain ("Hertford, Hertfordshire, England") is read from its end, so the qualifier may have a sense already.
    const qualifier = state.sense[next]! >= 0 ? state.sense[next]! : plainSense(state, next, senses, byName)
    state.sense[next] = qualifier
    const key = spans.name[span]! * 65536 + qualifier
    let sense = byQualified.get(key)
    if (sense === undefined) {
      sense = addSense(state, span, qualifier, senses)
      senses[qualifier]!.contains.push(sense)
      byQualified.set(key, sense)
    }
    byName.set(spans.name[span]!, sense)
    state.sense[span] = sense
  }
  for (let span = 0; span < spans.count; span++) {
    if (state.sense[span] === UNKNOWN_SENSE) state.sense[span] = plainSense(state, span, senses, byName)
  }
  return senses
}

function plainSense(state: ArticleState, span: number, senses: Sense[], byName: Map<number, number>): number {
  const key = state.spans.only[span]! >= 0 ? -1 - state.spans.only[span]! : state.spans.name[span]!
  const known = byName.get(key)
  if (known !== undefined) return known
  const sense = addSense(state, span, -1, senses)
  byName.set(key, sense)
  return sense
}

function addSense(state: ArticleState, span: number, qualifier: number, senses: Sense[]): number {
  const { gazetteer, spans, candidates, kindClass } = state
  const { first, place, class: nameClass } = gazetteer.names
  const name = spans.name[span]!
  const only = spans.only[span]!
  const places: number[] = []
  const classes: number[] = []
  const to = only >= 0 ? 0 : Math.min(first[name + 1]!, first[name]! + MOST_CANDIDATES)
  for (let row = first[name]!; row < to; row++) {
    places.push(place[row]!)
    classes.push(nameClass[row]!)
  }
  if (only >= 0) {
    places.push(only)
    classes.push(NameClass.abbreviation)
  }
  const from = candidates.count
  for (const each of places) addCandidate(candidates, gazetteer, kindClass, each)
  senses.push({
    name,
    qualifier,
    from,
    places,
    classes,
    weight: 0,
    hint: 0,
    typed: spans.typed[span] === 1,
    definite: false,
    contains: [],
    beside: [],
    best: 0,
    share: new Array<number>(places.length).fill(0),
    base: new Array<number>(places.length).fill(0),
    next: new Array<number>(places.length).fill(0),
  })
  return senses.length - 1
}

/** Which of a sense's places is the likeliest. */
export function likeliest({ share }: Sense): number {
  let best = 0
  for (let at = 1; at < share.length; at++) if (share[at]! > share[best]!) best = at
  return best
}
