/**
 * A world gazetteer in one file that opens without parsing.
 *
 *     const gazetteer = await openGazetteer(bytes)            // geo/full.gazetteer.gz, or one of your own
 *
 *     const [baku] = findPlaces(gazetteer, 'Bakı')            // likeliest first
 *     readPlace(gazetteer, baku)                              // { id: 'geonames:587084', name: 'Baku', … }
 *
 *     const matches = createNameMatches()                     // used again for every position
 *     const count = matchNames(gazetteer, text, start, matches)
 *     for (let i = 0; i < count; i++) {
 *       text.slice(start, matches.ends[i])                    // a name; the last one is the longest
 *       placesOfName(gazetteer, matches.names[i])             // what it can mean, likeliest first
 *       classesOfName(gazetteer, matches.names[i])            // and how each place has it: NameClass
 *     }
 */

export { GazetteerError } from './file/error.ts'
export type { Gazetteer, NameIndex, PlaceIndex } from './file/gazetteer.ts'
export { NameClass, nameClassNames } from './file/name-class.ts'
export { type OpenOptions, openGazetteer } from './file/open.ts'
export type { BoundingBox, Place, PlaceId, PlaceKind, Position, Shape, ShapeAccuracy } from './file/place.ts'
export { foldName } from './fold/fold.ts'
export { type BoxOptions, placesInBox } from './look-up/box.ts'
export { distanceKm, type Point } from './look-up/distance.ts'
export {
  beginsName,
  classesOfName,
  type FindOptions,
  findName,
  findPlaces,
  placesOfName,
} from './look-up/find.ts'
export { createNameMatches, matchNames, type NameMatches } from './look-up/match.ts'
export { type NearestOptions, nearestPlace } from './look-up/nearest.ts'
export { placeById, placeId } from './look-up/place-id.ts'
export { placeNames } from './look-up/place-names.ts'
export { foldedName, placeBox, placeName, placeShape, readPlace } from './look-up/read-place.ts'
export { type SearchOptions, searchPlaces } from './look-up/search.ts'
export type { PlaceHit } from './look-up/top-hits.ts'
export { windRings } from './look-up/wind-rings.ts'
