/** One place marked at a time, in map, list and text alike. */
export { createMark, type Mark } from './createMark.ts'
export { MarkContext, type Marking, useMark, useMarked } from './useMark.ts'
