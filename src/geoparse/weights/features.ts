/** What the second step of recognition weighs: the first step's judgement and what the article says as a whole. */
export const FEATURES = [
  'bias',
  'local',
  'siblings',
  'siblingsBest',
  'greatPersonElsewhere',
  'personElsewhere',
  'neighbours',
  'qualified',
  'qualifies',
  'countrySupport',
  'support',
  'certainty',
  'unsupportedSmall',
] as const

/** The name of a feature. */
export type Feature = (typeof FEATURES)[number]

/** The row of each feature. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>
