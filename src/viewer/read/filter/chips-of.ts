import type { Filter } from '../../../corpus/index.ts'
import { applyFilter } from './apply-filter.ts'
import type { FilterWords } from './use-filter-words.ts'

/** One value that a filter asks for. */
export interface FilterChip {
  readonly key: string
  readonly label: string
  /** The filter without it. */
  readonly without: Filter
}

/** The parts of a filter, value by value. */
export function chipsOf(filter: Filter, words: FilterWords): FilterChip[] {
  const { articles, publishers, kinds, countries, roles, from, to, confidence } = filter
  const dated = from !== undefined || to !== undefined
  const chip = (key: string, label: string, change: Filter): FilterChip => ({
    key,
    label,
    without: applyFilter(filter, change),
  })
  function each<Value extends string>(
    values: readonly Value[] = [],
    field: string,
    labelOf: (value: Value) => string,
    changeTo: (rest: readonly Value[]) => Filter,
  ): FilterChip[] {
    return values.map(value =>
      chip(`${field}:${value}`, labelOf(value), changeTo(values.filter(other => other !== value))),
    )
  }
  return [
    ...(dated ? [chip('dates', words.dates(filter), { from: undefined, to: undefined })] : []),
    ...each(publishers, 'publisher', words.publisher, rest => ({ publishers: rest })),
    ...each(articles, 'article', words.article, rest => ({ articles: rest })),
    ...each(kinds, 'kind', words.kind, rest => ({ kinds: rest })),
    ...each(countries, 'country', words.country, rest => ({ countries: rest })),
    ...(confidence === undefined
      ? []
      : [chip('confidence', words.confidence(confidence), { confidence: undefined })]),
    ...each(roles, 'role', words.role, rest => ({ roles: rest })),
  ]
}
