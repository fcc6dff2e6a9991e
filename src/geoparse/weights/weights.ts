import { CANDIDATE_FEATURES, type CandidateFeature } from './candidate-features.ts'
import { FEATURES, type Feature } from './features.ts'

/** What each feature weighs, by its row: in the two steps of recognition, and in resolution by name alone and among others. */
export interface Weights {
  /** By hash: see `writeSpanFeatures`; in steps of `UNIT`. */
  readonly tagger: Int8Array
  readonly rescore: Float64Array
  readonly prior: Float64Array
  readonly resolve: Float64Array
  /** See `confidenceOf`: constant, recognition, resolution. */
  readonly confidence: Float64Array
}

/** The same by name, as it is kept; a feature that is absent weighs nothing. */
export interface WeightTable {
  readonly rescore: Partial<Record<Feature, number>>
  readonly prior: Partial<Record<CandidateFeature, number>>
  readonly resolve: Partial<Record<CandidateFeature, number>>
  readonly confidence: {
    readonly constant: number
    readonly recognition: number
    readonly resolution: number
  }
}

/** A table as rows. */
export function makeWeights(table: WeightTable, tagger: Int8Array): Weights {
  return {
    tagger,
    rescore: Float64Array.from(FEATURES, name => table.rescore[name] ?? 0),
    prior: Float64Array.from(CANDIDATE_FEATURES, name => table.prior[name] ?? 0),
    resolve: Float64Array.from(CANDIDATE_FEATURES, name => table.resolve[name] ?? 0),
    confidence: Float64Array.of(
      table.confidence.constant,
      table.confidence.recognition,
      table.confidence.resolution,
    ),
  }
}
