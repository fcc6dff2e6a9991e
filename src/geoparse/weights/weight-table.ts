import type { WeightTable } from './weights.ts'

/** What each feature adds to the log-odds, by step. Written by `geo/train/fit.ts`; see `features.ts` for their names. */
export const WEIGHT_TABLE: Omit<WeightTable, 'prior' | 'resolve'> = {
  rescore: {
    bias: -0.43,
    local: 0.95,
    siblings: 0.35,
    siblingsBest: -0.02,
    greatPersonElsewhere: -0.24,
    personElsewhere: -1.06,
    neighbours: 0.18,
    qualified: 1.69,
    qualifies: 1.51,
    countrySupport: -0.02,
    support: 0.27,
    certainty: 0.36,
    unsupportedSmall: -0.29,
  },
  confidence: { constant: -1.11, recognition: 0.45, resolution: 0.27 },
}
