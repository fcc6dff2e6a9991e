import { NameClass } from '../../gazetteer/index.ts'
import type { Draft } from '../state/article-state.ts'
import { KIND } from '../state/kinds.ts'
import { CLASS_SIGNS, KIND_SIGNS, S } from '../weights/candidate-features.ts'
import { setSign } from './feature-row.ts'
import { liesIn, MOST_CANDIDATES } from './qualifiers.ts'
import type { Reading } from './resolution.ts'
import type { Sense } from './senses.ts'

/** How far down the list of its name a candidate stands, as a sign: a logarithm for each would be asked a million times a text. */
const ranks = Float64Array.from({ length: MOST_CANDIDATES + 1 }, (_, at) => Math.log2(at + 1))

/** Sets the signs of one of a sense's places that need no other name of the article. */
export function writeOwnSigns({ draft, senses, scale }: Reading, sense: Sense, at: number): void {
  const { gazetteer, candidates } = draft
  const { row } = scale
  const place = sense.places[at]!
  const group = candidates.group[sense.from + at]!
  setSign(row, S.importance, candidates.importance[sense.from + at]! - 4)
  if (at === 0) setSign(row, S.first, 1)
  else setSign(row, S.rank, ranks[at]!)
  if (gazetteer.population[place]! > 0) setSign(row, S.populated, 1)
  const nameClass = sense.classes[at]!
  // A great place is as well known by its other names: Geneva, Frankfurt.
  const known = nameClass === NameClass.alternate && gazetteer.importance[place]! >= 5
  if (nameClass !== NameClass.main && !known) setSign(row, CLASS_SIGNS[nameClass]!, 1)
  if (group !== KIND.town) setSign(row, KIND_SIGNS[group]!, 1)
  if (group === KIND.water && !sense.typed) setSign(row, sense.article ? S.theWater : S.bareWater, 1)
  if (group === KIND.region && sense.hint === 0 && hasSeatInside(draft, sense, place))
    setSign(row, S.seatInside, 1)
  if (sense.qualifier >= 0) setSign(row, S.qualified, shareContaining(draft, senses[sense.qualifier]!, place))
  if (sense.contains.length > 0) setSign(row, S.qualifies, shareContained(draft, senses, sense, place, group))
  if (sense.hint !== 0) setSign(row, (sense.hint >> group) & 1 ? S.hinted : S.unhinted, 1)
}

/** Whether a town of the same name lies in the region and is as well known, as Baku is: then the town is rather meant. */
function hasSeatInside({ gazetteer, kindGroup }: Draft, sense: Sense, region: number): boolean {
  for (const place of sense.places) {
    const group = kindGroup[gazetteer.kind[place]!]!
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
function shareContaining(draft: Draft, qualifier: Sense, place: number): number {
  let sum = 0
  for (let b = 0; b < qualifier.places.length; b++) {
    const container = qualifier.places[b]!
    const group = draft.kindGroup[draft.gazetteer.kind[container]!]!
    if (group >= KIND.country && group <= KIND.county && liesIn(draft.gazetteer, place, container, group))
      sum += qualifier.share[b]!
  }
  return sum
}

/** 1 where some sense said to lie in this place can lie there, else 0. */
function shareContained(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  place: number,
  group: number,
): number {
  if (group < KIND.country || group > KIND.county) return 0
  for (const inner of sense.contains) {
    for (const candidate of senses[inner]!.places)
      if (liesIn(draft.gazetteer, candidate, place, group)) return 1
  }
  return 0
}
