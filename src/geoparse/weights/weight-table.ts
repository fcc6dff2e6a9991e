import type { WeightTable } from './weights.ts'

/** What each feature adds to the log-odds, by step. Written by `geo/train/fit.ts`; see `features.ts` for their names. */
export const WEIGHT_TABLE: Omit<WeightTable, 'prior' | 'resolve'> = {
  rescore: {
    bias: -0.57,
    local: 0.96,
    siblings: 0.39,
    siblingsBest: -0.04,
    greatPersonElsewhere: -0.16,
    personElsewhere: -1.08,
    neighbours: 0.15,
    qualified: 1.65,
    qualifies: 1.49,
    countrySupport: -0.03,
    support: 0.26,
    certainty: 0.43,
    unsupportedSmall: -0.3,
  },
  confidence: { constant: -1.11, recognition: 0.45, resolution: 0.27 },
}
