/**
 * Finds the places a text names, and says why.
 *
 *     const mentions = geoparse(text, gazetteer, { demonyms: false })
 */
export type { Evidence } from './explain/evidence.ts'
export type { Candidate, Mention, Role } from './explain/mention.ts'
export { geoparse, geoparseSteps } from './geoparse.ts'
export type { GeoparseOptions } from './options.ts'
export { LANGUAGES, type Language } from './text/language.ts'
