/** Makes gazetteer files out of records. Pure: the caller reads and writes. */
export { addPlace, type Builder, createBuilder } from './builder.ts'
export { type BuildNotes, finishBuild } from './finish.ts'
export { type GeoNamesRow, parseGeoNamesRow } from './geonames-row.ts'
export { positionsOf } from './positions.ts'
export type { PlaceRecord, RecordName } from './record.ts'
export { withSpellings } from './spelling/index.ts'
export { isLatin } from './spelling/noise.ts'
export { bareRegion } from './spelling/regions.ts'
