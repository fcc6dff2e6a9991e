import type { Role } from '../geoparse/index.ts'
import type { Corpus } from './corpus.ts'
import { createFails, FAILS, type Filter } from './filter.ts'
import { KIND_GROUPS, type KindGroup, kindGroup } from './kind-group.ts'

/** How many mentions there are of each value of a field. */
export type Counts<Value extends string = string> = ReadonlyMap<Value, number>

/** What a reader can filter by. Every value of the corpus is there, if with a count of 0. */
export interface Facets {
  /** By id. */
  readonly articles: Counts
  /** The empty string stands for articles that state none. */
  readonly publishers: Counts
  /** By ISO day, `2020-11-03`. */
  readonly days: Counts
  readonly kinds: Counts<KindGroup>
  /** ISO 3166-1 alpha-2; the empty string stands for places of no one country. */
  readonly countries: Counts
  readonly roles: Counts<Role>
  /** Mentions that pass the filter, and all; both of known places alone. */
  readonly shown: number
  readonly total: number
}

/**
 * Counts what each value of each field has, under a filter: a count says what choosing that value would show, so it
 * heeds all fields of the filter but its own.
 */
export function countFacets(corpus: Corpus, filter: Filter): Facets {
  const articles = new Map(corpus.articles.map(({ id }) => [id, 0]))
  const publishers = new Map(corpus.articles.map(({ publisher = '' }) => [publisher, 0]))
  const days = new Map(corpus.articles.flatMap(({ date }) => (isDay(date) ? [[date.slice(0, 10), 0]] : [])))
  const kinds = new Map<KindGroup, number>()
  const countries = new Map<string, number>()
  const roles = new Map<Role, number>()
  const articleOf = new Map(corpus.articles.map(article => [article.id, article]))
  const failsOf = createFails(corpus, filter)
  let shown = 0
  let total = 0
  for (const mention of corpus.mentions) {
    if (mention.place === null) continue
    const fails = failsOf(mention)
    const { publisher = '', date } = articleOf.get(mention.article) ?? {}
    const { kind, country = '' } = corpus.places[mention.place]
    total++
    if (fails === 0) shown++
    add(articles, mention.article, (fails & ~FAILS.article) === 0)
    add(publishers, publisher, (fails & ~FAILS.publisher) === 0)
    if (isDay(date)) add(days, date.slice(0, 10), (fails & ~FAILS.date) === 0)
    add(kinds, kindGroup(kind), (fails & ~FAILS.kind) === 0)
    add(countries, country, (fails & ~FAILS.country) === 0)
    add(roles, mention.role, (fails & ~FAILS.role) === 0)
  }
  const inOrder = KIND_GROUPS.flatMap(group => {
    const count = kinds.get(group)
    return count === undefined ? [] : [[group, count] as const]
  })
  return { articles, publishers, days, kinds: new Map(inOrder), countries, roles, shown, total }
}

function add<Value>(counts: Map<Value, number>, value: Value, counted: boolean): void {
  counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0))
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 10)))
}
