import type { NameCount } from '../../../corpus/index.ts'

/** How many names have a tint of their own; further names share the last one. */
export const TINTS = 4

/** The part of a bar that one name takes. */
export interface Share extends NameCount {
  /** 0 for the commonest name; {@link TINTS} for the rest together. */
  readonly tint: number
}

/** The parts of a publisher's bar, in the order of the place's names overall, so that bars compare at a glance. */
export function sharesOf(own: readonly NameCount[], overall: readonly NameCount[]): Share[] {
  const tintOf = new Map(overall.map(({ name }, index) => [name.toLowerCase(), Math.min(index, TINTS)]))
  return own
    .map(({ name, count }) => ({ name, count, tint: tintOf.get(name.toLowerCase()) ?? TINTS }))
    .sort((a, b) => a.tint - b.tint)
}
