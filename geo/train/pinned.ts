import { C } from '../../src/geoparse/weights/candidate-features.ts'
import { FEATURES, type Feature } from '../../src/geoparse/weights/features.ts'

/** What one corpus of American local news cannot teach: names of the wider world, and other romanisations. */
const PINNED: Partial<Record<Feature, number>> = {
  'kind:area': 0.3,
  'kind:terrain': 0.3,
  'name:romanised': -1,
  'name:foreign': -0.5,
  greatUnique: 1.5,
  // Great names are rare in local papers, and persons often bear them there.
  importance: 0,
  metropolis: 0.8,
  'kind:country': 2,
  'kind:capital': 1.2,
  greatPersonal: -0.4,
  // Local papers leave adjectives of nations unmarked as often as not.
  'name:demonym': -0.2,
  // Local papers quote persons; elsewhere Berlin and Tehran have their say as well.
  'after:greatSaid': -0.4,
  // Teams, papers, banks and universities of the world's great cities and countries: none of them is the place.
  'own:sport': -2.5,
  'prev:sport': -4,
  'next:sport': -4,
  'head:sport': -2,
  'next:cityLast': -3.5,
  'next:media': -4,
  'prev:civic': -1.5,
  'of:company': -4,
  'of:school': -4,
  'of:media': -4,
  'of:noble': -4,
  'after:product': -4,
  // Persons called by a place have other names in local papers.
  givenBefore: -4,
  multiOrdinary: -1,
  quoted: -0.5,
  quotedType: 4,
  uncasedGreat: 4,
  uncasedKnown: 1,
  uncasedSmall: -8,
  otherScript: 3.2,
  suffixed: 4,
  germanNoun: -3,
  sourceLine: -3,
  'next:mixed': -1,
}
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
/** The second step hears of the first through `local`; it repeats what is pinned more quietly. */
const LATER = 0.4
/** What no other mention of the place can make otherwise: the name is a body's or a person's, or has a case ending. */
const CERTAIN: ReadonlySet<string> = new Set([
  'prev:sport',
  'next:sport',
  'next:cityLast',
  'next:media',
  'of:company',
  'of:school',
  'of:media',
  'of:noble',
  'after:product',
  'sourceLine',
  'suffixed',
  'givenBefore',
])
export const pinnedLater = new Map(
  Object.entries(PINNED).map(([name, weight]) => [
    FEATURES.indexOf(name as Feature),
    CERTAIN.has(name) ? weight : weight * LATER,
  ]),
)
export const pinned = new Map(
  Object.entries(PINNED).map(([name, weight]) => [FEATURES.indexOf(name as Feature), weight]),
)
