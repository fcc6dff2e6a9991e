import { NameClass } from '../../gazetteer/index.ts'
import type { Draft } from '../state/article-state.ts'
import { addCandidate } from '../state/candidates.ts'
import { MOST_CANDIDATES, qualifierOf } from './qualifiers.ts'

/** In `draft.sense`: not yet known. */
export const UNKNOWN_SENSE = -1
/** In `draft.sense`: never to be known, since what stands next to the span rules it out. */
export const HOPELESS_SENSE = -2

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
  article: boolean
  /** The senses this one is said to contain. */
  readonly contains: number[]
  /** How likely each place is. */
  readonly share: number[]
  /** Working memory: scores by name alone, and the shares of the next round. */
  readonly base: number[]
  readonly next: number[]
}

/** Groups the spans of the draft by what they must mean, and writes `draft.sense` and `draft.qualifier`. */
export function findSenses(draft: Draft): Sense[] {
  const { spans } = draft
  const senses: Sense[] = []
  const byName = new Map<number, number>()
  const byQualified = new Map<number, number>()
  for (let span = spans.count - 1; span >= 0; span--) {
    const next = draft.sense[span] === HOPELESS_SENSE ? -1 : qualifierOf(draft, span, HOPELESS_SENSE)
    draft.qualifier[span] = next
    if (next < 0) continue
    // A chain ("Hertford, Hertfordshire, England") is read from its end, so the qualifier may have a sense already.
    const qualifier = draft.sense[next]! >= 0 ? draft.sense[next]! : plainSense(draft, next, senses, byName)
    draft.sense[next] = qualifier
    const key = spans.name[span]! * 65536 + qualifier
    let sense = byQualified.get(key)
    if (sense === undefined) {
      sense = addSense(draft, span, qualifier, senses)
      senses[qualifier]!.contains.push(sense)
      byQualified.set(key, sense)
    }
    byName.set(spans.name[span]!, sense)
    draft.sense[span] = sense
  }
  for (let span = 0; span < spans.count; span++) {
    if (draft.sense[span] === UNKNOWN_SENSE) draft.sense[span] = plainSense(draft, span, senses, byName)
  }
  return senses
}

function plainSense(draft: Draft, span: number, senses: Sense[], byName: Map<number, number>): number {
  const key = draft.spans.only[span]! >= 0 ? -1 - draft.spans.only[span]! : draft.spans.name[span]!
  const known = byName.get(key)
  if (known !== undefined) return known
  const sense = addSense(draft, span, -1, senses)
  byName.set(key, sense)
  return sense
}

function addSense(draft: Draft, span: number, qualifier: number, senses: Sense[]): number {
  const { gazetteer, spans, candidates, kindGroup } = draft
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
  for (const each of places) addCandidate(candidates, gazetteer, kindGroup, each)
  senses.push({
    name,
    qualifier,
    from,
    places,
    classes,
    weight: 0,
    hint: 0,
    typed: spans.typed[span] === 1,
    article: false,
    contains: [],
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
