/** Choosing which mentions are shown. */
export { type BinRange, daysOf, moveEnd, rangeOf } from './brush.ts'
export { chipsOf, type FilterChip } from './chipsOf.ts'
export { FilterBar } from './FilterBar.tsx'
export { narrow, toggle } from './narrow.ts'
export { type FilterWords, useFilterWords } from './useFilterWords.ts'
