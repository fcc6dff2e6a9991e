import type { PlaceCount } from '../../../corpus/index.ts'

/** How the rows are sorted: by the articles that name them, by mentions, or by name. */
export type RowOrder = 'articles' | 'mentions' | 'name'

type Compare = (a: PlaceCount, b: PlaceCount) => number

/** The comparison for an order; undefined is the matrix' own. */
export function orderOf(order: RowOrder, byName: Compare): Compare | undefined {
  if (order === 'name') return byName
  return order === 'mentions' ? (a, b) => b.mentions.length - a.mentions.length : undefined
}
