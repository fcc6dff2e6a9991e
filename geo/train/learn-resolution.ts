import { CANDIDATE_FEATURES, OWN_FEATURES } from '../../src/geoparse/weights/candidate-features.ts'
import type { Weights } from '../../src/geoparse/weights/weights.ts'
import type { GoldDocument } from '../../test/bench/gold.ts'
import { choicesOf } from './examples.ts'
import { type Choice, fitChoice } from './learn.ts'
import { pinnedPrior, pinnedResolve, SPREAD } from './pinned.ts'

/** Texts with marked places, and how much each of their names counts. */
export interface ResolutionSet {
  readonly documents: readonly GoldDocument[]
  readonly amount: number
}

const RIDGE = 2
/** Each round reads the texts with the weights of the round before. */
const PRIOR_ROUNDS = 2
const RESOLVE_ROUNDS = 3

/** The same weights with those of resolution fitted on the sets, setting out from prominence alone. */
export function learnResolution(recognition: Weights, sets: readonly ResolutionSet[]): Weights {
  const size = CANDIDATE_FEATURES.length
  let weights: Weights = { ...recognition, prior: prominence(), resolve: prominence() }
  const choices = (): Choice[] =>
    sets.flatMap(({ documents, amount }) =>
      choicesOf(documents, weights).map(choice => ({ ...choice, weight: choice.weight * amount })),
    )
  for (let round = 0; round < PRIOR_ROUNDS; round++)
    weights = { ...weights, prior: fitChoice(choices(), size, OWN_FEATURES, RIDGE, pinnedPrior) }
  for (let round = 0; round < RESOLVE_ROUNDS; round++)
    weights = { ...weights, resolve: fitChoice(choices(), size, size, RIDGE, pinnedResolve) }
  for (const [feature, weight] of SPREAD) weights.resolve[feature] = weight
  return weights
}

function prominence(): Float64Array {
  return Float64Array.from(CANDIDATE_FEATURES, name => (name === 'importance' ? 2 : 0))
}
