import { NameClass } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { KIND } from '../state/kinds.ts'
import { C, CLASS_FEATURES, KIND_FEATURES } from '../weights/candidate-features.ts'
import { setFeature } from './feature-row.ts'
import { isContaining, liesIn, MOST_CANDIDATES } from './qualifiers.ts'
import type { Resolution } from './resolution.ts'
import type { Sense } from './senses.ts'

/**
 * A candidate's rank among the places of its name, as a feature. It is a table because the logarithm would be
 * computed a million times a text.
 */
const ranks = Float64Array.from({ length: MOST_CANDIDATES + 1 }, (_, at) => Math.log2(at + 1))

/** An important place's other name that is the main name of another: Harlem is rather in New York than Haarlem. */
const CONTESTED = 0.5

/** Sets the features of one of a sense's places that need no other name of the article. */
export function writeOwnFeatures({ state, senses, scratch }: Resolution, sense: Sense, at: number): void {
  const { gazetteer, candidates } = state
  const { row } = scratch
  const place = sense.places[at]!
  const group = candidates.group[sense.from + at]!
  setFeature(row, C.importance, candidates.importance[sense.from + at]! - 4)
  if (at === 0) setFeature(row, C.first, 1)
  else setFeature(row, C.rank, ranks[at]!)
  if (gazetteer.population[place]! > 0) setFeature(row, C.populated, 1)
  const nameClass = sense.classes[at]!
  // A great place is as well known by its other names: Geneva, Frankfurt.
  const known = nameClass === NameClass.alternate && gazetteer.importance[place]! >= 5
  if (nameClass !== NameClass.main && !known) setFeature(row, CLASS_FEATURES[nameClass]!, 1)
  else if (known && isContested(state, sense)) setFeature(row, CLASS_FEATURES[nameClass]!, CONTESTED)
  if (group !== KIND.town) setFeature(row, KIND_FEATURES[group]!, 1)
  if (group === KIND.water && !sense.typed) setFeature(row, sense.definite ? C.theWater : C.bareWater, 1)
  if (group === KIND.region && sense.hint === 0 && hasSeatInside(state, sense, place))
    setFeature(row, C.seatInside, 1)
  if (sense.qualifier >= 0)
    setFeature(row, C.qualified, shareContaining(state, senses[sense.qualifier]!, place))
  if (sense.contains.length > 0)
    setFeature(row, C.qualifies, shareContained(state, senses, sense, place, group))
  if (sense.hint !== 0) setFeature(row, (sense.hint >> group) & 1 ? C.hinted : C.unhinted, 1)
}

/** Whether a town bears the name as its main one; a state and its seat share theirs ("New York"). */
function isContested({ gazetteer, kindClass }: ArticleState, { places, classes }: Sense): boolean {
  return places.some((place, at) => {
    const group = kindClass[gazetteer.kind[place]!]!
    return (
      classes[at] === NameClass.main &&
      (group === KIND.town || group === KIND.suburb || group === KIND.capital)
    )
  })
}

/**
 * Whether the region holds an equally well-known town of the same name, as with Baku; then the town is more likely
 * meant.
 */
function hasSeatInside({ gazetteer, kindClass }: ArticleState, sense: Sense, region: number): boolean {
  for (const place of sense.places) {
    const group = kindClass[gazetteer.kind[place]!]!
    const town = group === KIND.town || group === KIND.capital
    if (
      town &&
      gazetteer.region[place] === region &&
      gazetteer.importance[place]! > gazetteer.importance[region]! - 1
    )
      return true
  }
  return false
}

/** How much of the qualifier's likelihood lies on places that contain this one. */
function shareContaining(state: ArticleState, qualifier: Sense, place: number): number {
  let sum = 0
  for (let b = 0; b < qualifier.places.length; b++) {
    const container = qualifier.places[b]!
    const group = state.kindClass[state.gazetteer.kind[container]!]!
    if (isContaining(group) && liesIn(state.gazetteer, place, container, group)) sum += qualifier.share[b]!
  }
  return sum
}

/** 1 where some sense said to lie in this place can lie there, else 0. */
function shareContained(
  state: ArticleState,
  senses: readonly Sense[],
  sense: Sense,
  place: number,
  group: number,
): number {
  if (!isContaining(group)) return 0
  for (const inner of sense.contains) {
    for (const candidate of senses[inner]!.places)
      if (liesIn(state.gazetteer, candidate, place, group)) return 1
  }
  return 0
}
