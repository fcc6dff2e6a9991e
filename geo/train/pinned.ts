import { C } from '../../src/geoparse/weights/candidate-features.ts'

/** A type word in the text ("Zangilan and Jabrayil districts") is as good as a statement. */
export const pinnedFeatures = new Map([
  // Local papers seldom mean the great place of a name; the world's press nearly always does.
  [C.importance, 2.6],
  // A local paper that names no other place means its own town; elsewhere that would be far-fetched.
  [C.importanceAlone, 0],

  [C.seatInside, -3],
  [C['kind:country'], -1],
  // "Lincoln, Nebraska" is a statement too.
  [C.qualified, 11],

  [C.hinted, 4],
  [C.unhinted, -4],
])
/**
 * By name alone, before the rest of the article is heard, the first place of a name is the likeliest, a capital all the
 * more. American local papers know the contrary: there Washington is a state or a town nearby.
 */
export const pinnedPrior = new Map([...pinnedFeatures, [C.first, 0], [C.rank, 0.1], [C['kind:capital'], 0.5]])
/**
 * The more countries an article names, the less it is a local paper's: the great place is meant, and namesakes do not
 * vouch for each other. Local news has few such articles, so these are left out of the fitting and put on top of it.
 */
export const SPREAD: ReadonlyMap<number, number> = new Map([
  [C.capitalSpread, 2.5],
  [C.countrySpread, -0.4],
  [C.nearSpread, -0.5],
])
export const pinnedResolve = new Map([
  ...pinnedFeatures,
  [C['kind:capital'], 0],
  // Beside "U.S." Washington is where its government sits; local papers name the country too seldom to tell.
  [C.capitalCountry, 4],
  ...[...SPREAD.keys()].map(feature => [feature, 0] as const),
])
