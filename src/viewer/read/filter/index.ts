/** Choosing which mentions are shown. */
export { type BinRange, daysOf, moveEnd, rangeOf } from './brush.ts'
export { chipsOf, type FilterChip } from './chips-of.ts'
export { FilterBar } from './filter-bar.tsx'
export { narrow, toggle } from './apply-filter.ts'
export { type FilterWords, useFilterWords } from './use-filter-words.ts'
