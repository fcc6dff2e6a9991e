/** Choosing which mentions are shown. */

export { applyFilter, toggle } from './apply-filter.ts'
export { type BinRange, daysOf, moveEnd, rangeOf } from './brush.ts'
export { chipsOf, type FilterChip } from './chips-of.ts'
export { FilterBar } from './filter-bar.tsx'
export { type FilterWords, useFilterWords } from './use-filter-words.ts'
