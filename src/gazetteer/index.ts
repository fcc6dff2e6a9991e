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
export { type BoxOptions, placesInBox } from './box.ts'
export { distanceKm, type Point } from './distance.ts'
export { GazetteerError } from './error.ts'
export { classesOfName, type FindOptions, findName, findPlaces, placesOfName } from './find.ts'
export { foldName } from './fold.ts'
export type { Gazetteer, NameIndex, PlaceIndex } from './gazetteer.ts'
export { importanceOf } from './importance.ts'
export { createNameMatches, matchNames, type NameMatches } from './match.ts'
export { NameClass, nameClassNames } from './name-class.ts'
export { type NearestOptions, nearestPlace } from './nearest.ts'
export { type OpenOptions, openGazetteer } from './open.ts'
export type { BoundingBox, Place, PlaceId, PlaceKind, Position, Shape } from './place.ts'
export { placeById, placeId } from './place-id.ts'
export { placeNames } from './place-names.ts'
export { foldedName, placeBox, placeName, placeShape, readPlace } from './read-place.ts'
export { type SearchOptions, searchPlaces } from './search.ts'
export type { PlaceHit } from './top-hits.ts'
