import type { DateBin, Filter } from '../../../corpus/index.ts'

/** The first and last bin of a stretch, inclusive. */
export type BinRange = readonly [first: number, last: number]

/** The bins that a filter's days reach; a filter without days reaches all. */
export function rangeOf(bins: readonly DateBin[], { from, to }: Filter): BinRange {
  const after = from === undefined ? 0 : bins.findIndex(bin => bin.to >= from)
  const before = to === undefined ? bins.length - 1 : bins.findLastIndex(bin => bin.from <= to)
  const first = after < 0 ? bins.length - 1 : after
  return [first, Math.max(first, before)]
}

/** The filter on days that a stretch of bins stands for; the whole stretch is no filter. */
export function daysOf(
  bins: readonly DateBin[],
  [first, last]: BinRange,
): { readonly from: string | undefined; readonly to: string | undefined } {
  if (first === 0 && last === bins.length - 1) return { from: undefined, to: undefined }
  return { from: bins[first]!.from, to: bins[last]!.to }
}

/** A stretch with one end moved; the other end gives way, so that the first never comes after the last. */
export function moveEnd([first, last]: BinRange, end: 'first' | 'last', to: number, count: number): BinRange {
  const at = Math.max(0, Math.min(count - 1, to))
  return end === 'first' ? [at, Math.max(at, last)] : [Math.min(at, first), at]
}
