import type { WeightTable } from './weights.ts'

/** What each feature adds to the log-odds, by step. Written by `geo/train/fit.ts`; see `features.ts` for their names. */
export const WEIGHT_TABLE: Omit<WeightTable, 'prior' | 'resolve'> = {
  rescore: {
    bias: -0.31,
    local: 0.85,
    siblings: 0.36,
    siblingsBest: -0.04,
    greatPersonElsewhere: -0.27,
    personElsewhere: -1.21,
    neighbours: 0.23,
    qualified: 1.83,
    qualifies: 1.61,
    countrySupport: -0.05,
    support: 0.25,
    certainty: 0.56,
    unsupportedSmall: -0.41,
  },
  confidence: { constant: -1.11, recognition: 0.45, resolution: 0.27 },
}
