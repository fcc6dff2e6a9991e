import { nameClassNames } from '../../gazetteer/index.ts'
import { KIND_NAMES } from '../state/kinds.ts'
import { OTHER_CLASSES, OTHER_KINDS } from './marked.ts'

/** Every sign the resolver weighs for a candidate, by name. */
export const SIGNS = [
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
] as const

/** The name of a sign. */
export type Sign = (typeof SIGNS)[number]

/** The row of each sign. */
export const S = Object.fromEntries(SIGNS.map((name, i) => [name, i])) as Readonly<Record<Sign, number>>

/** Signs that need nothing but the name and its own mention. */
export const OWN_SIGNS = S.unhinted + 1

/** The sign of each name class, by number; -1 for main names, which have none. */
export const CLASS_SIGNS = nameClassNames.map(name => (name === 'main' ? -1 : S[`class:${name}`]))
/** The sign of each kind group, by number; -1 for towns, which have none. */
export const KIND_SIGNS = KIND_NAMES.map(name => (name === 'town' ? -1 : S[`kind:${name}`]))
