import { FEATURES, type Feature } from '../../src/geoparse/features.ts'
import { S } from '../../src/geoparse/signs.ts'

/** What one corpus of American local news cannot teach: names of the wider world, and other romanisations. */
const PINNED: Partial<Record<Feature, number>> = {
  'kind:area': 0.3,
  'kind:terrain': 0.3,
  'name:romanised': -1,
  'name:foreign': -0.5,
  greatUnique: 1.5,
  'next:sport': -1.5,
  'next:media': -1.5,
  'of:company': -1.5,
  'of:school': -2,
  quoted: -0.5,
  quotedType: 4,
  uncasedGreat: 4,
  uncasedKnown: 1,
  uncasedSmall: -8,
  otherScript: 1.5,
  suffixed: 2.5,
  germanNoun: -3,
  sourceLine: -3,
  'next:mixed': -1,
}
/** A type word in the text ("Zangilan and Jabrayil districts") is as good as a statement. */
export const pinnedSigns = new Map([
  // Local papers seldom mean the great place of a name; the world's press nearly always does.
  [S.importance, 2.6],
  // A local paper that names no other place means its own town; elsewhere that would be far-fetched.
  [S.importanceAlone, 0],

  [S.seatInside, -1.2],

  [S.hinted, 4],
  [S.unhinted, -4],
])
/** The second step hears of the first through `local`; it repeats what is pinned more quietly. */
const LATER = 0.4
export const pinnedLater = new Map(
  Object.entries(PINNED).map(([name, weight]) => [FEATURES.indexOf(name as Feature), weight * LATER]),
)
export const pinned = new Map(
  Object.entries(PINNED).map(([name, weight]) => [FEATURES.indexOf(name as Feature), weight]),
)
