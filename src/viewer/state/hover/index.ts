/** One place marked at a time, in map, list and text alike. */
export { createMark, type Mark } from './create-hover.ts'
export { MarkContext, type Marking, useMark, useMarked } from './use-hover.ts'
