import type { CorpusMention } from '../../../corpus/index.ts'

/** Where a mention stands. */
export interface Stop {
  /** The article's id. */
  readonly article: string
  /** UTF-16 code units. */
  readonly start: number
}

/** A position among the mentions of a place, and the ways on. After the last comes the first again. */
export interface Stops {
  /** 0-based, or -1 where the position is at none of them. */
  readonly index: number
  readonly previous: Stop
  readonly next: Stop
}

/**
 * The mentions of a place around a position.
 *
 * @param mentions at least one, in the order of the articles and of the text.
 * @param at what is being read; null is before all of them.
 * @param order of the articles: the place of each id.
 */
export function stopsAround(
  mentions: readonly CorpusMention[],
  at: Stop | null,
  order: ReadonlyMap<string, number>,
): Stops {
  const { length } = mentions
  const from = at ? mentions.findIndex(mention => compare(mention, at, order) >= 0) : 0
  const first = from < 0 ? length : from
  const isHere = at !== null && first < length && compare(mentions[first]!, at, order) === 0
  return {
    index: isHere ? first : -1,
    previous: mentions[(first - 1 + length) % length]!,
    next: mentions[(isHere ? first + 1 : first) % length]!,
  }
}

function compare(a: Stop, b: Stop, order: ReadonlyMap<string, number>): number {
  return (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start
}
