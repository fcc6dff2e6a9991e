import { CANDIDATE_FEATURES } from '../weights/candidate-features.ts'
import { type ContextSums, makeContextSums } from './context-sums.ts'
import { type FeatureRow, makeFeatureRow } from './feature-row.ts'
import { makeOwnContribution, type OwnContribution } from './own-contribution.ts'

/** Working memory of the resolver. */
export interface Scratch {
  /** Sums over all senses of the article. */
  readonly sums: ContextSums
  /** The share in them of the sense being weighed. */
  readonly own: OwnContribution
  /** The features of the candidate being weighed. */
  readonly row: FeatureRow
}

/** Working memory for one article after the other. */
export function makeScratch(): Scratch {
  return {
    sums: makeContextSums(),
    own: makeOwnContribution(),
    row: makeFeatureRow(CANDIDATE_FEATURES.length),
  }
}
