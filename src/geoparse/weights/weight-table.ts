import type { WeightTable } from './weights.ts'

/** What each feature adds to the log-odds, by step. Written by `geo/train/fit.ts`; see `features.ts` for their names. */
export const WEIGHT_TABLE: Omit<WeightTable, 'prior' | 'resolve'> = {
  rescore: {
    'bias': -0.51,
    'local': 0.94,
    'siblings': 0.36,
    'siblingsBest': -0.02,
    'greatPersonElsewhere': -0.09,
    'personElsewhere': -0.98,
    'neighbours': 0.31,
    'qualified': 1.67,
    'qualifies': 1.61,
    'countrySupport': -0.06,
    'support': 0.24,
    'certainty': 0.34,
    'unsupportedSmall': -0.34,
  },
  confidence: { constant: -1.11, recognition: 0.45, resolution: 0.27 },
}
