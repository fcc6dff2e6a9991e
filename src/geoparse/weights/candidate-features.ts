import { nameClassNames } from '../../gazetteer/index.ts'
import { KIND_NAMES } from '../state/kinds.ts'

/** The name classes that are a feature of their own: main names are what is usual. */
const OTHER_CLASSES = nameClassNames.filter(name => name !== 'main')

/** The kind groups that are a feature of their own: towns are what is usual. */
const OTHER_KINDS = KIND_NAMES.filter(name => name !== 'town')

/** Every feature the resolver weighs for a candidate, by name. */
export const CANDIDATE_FEATURES = [
  'importance',
  'first',
  'rank',
  'populated',
  ...OTHER_CLASSES.map(name => `class:${name}` as const),
  ...OTHER_KINDS.map(name => `kind:${name}` as const),
  'bareWater',
  'theWater',
  'seatInside',
  'qualified',
  'qualifies',
  'hinted',
  'unhinted',
  // What the article's other names weigh:
  'countryNamed',
  'countryShare',
  'countrySum',
  'regionNamed',
  'regionShare',
  'regionSum',
  'countySum',
  'near',
  'around',
  'selfNamed',
  'townNear',
  'townRegion',
  'countyRegion',
  'regionCountry',
  'regionTowns',
  'regionSisters',
  'countryTowns',
  'importanceAlone',
  'capitalCountry',
  'capitalSpread',
  'countrySpread',
  'nearSpread',
  // What the names beside it in the text weigh:
  'textNear',
  'textCountry',
] as const

/** The name of a feature. */
export type CandidateFeature = (typeof CANDIDATE_FEATURES)[number]

/** The row of each feature. */
export const C = Object.fromEntries(CANDIDATE_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<CandidateFeature, number>
>

/** Features that depend only on the name and its own mentions. */
export const OWN_FEATURES = C.unhinted + 1

/** The feature of each name class, by number; -1 for main names, which have none. */
export const CLASS_FEATURES = nameClassNames.map(name => (name === 'main' ? -1 : C[`class:${name}`]))
/** The feature of each kind group, by number; -1 for towns, which have none. */
export const KIND_FEATURES = KIND_NAMES.map(name => (name === 'town' ? -1 : C[`kind:${name}`]))
