import type { Place } from '../gazetteer/index.ts'
import type { Role } from '../geoparse/index.ts'
import { columnsOf, ROLES } from './columns.ts'
import type { Corpus } from './corpus.ts'
import { createFails, FAILS, type Filter } from './filter.ts'
import { KIND_GROUPS, type KindGroup, kindGroup } from './kind-group.ts'

/** How many mentions there are of each value of a field. */
export type Counts<Value extends string = string> = ReadonlyMap<Value, number>

/** The values that a reader can filter by: every value of the corpus, even with a count of 0. */
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
  /** Mentions that pass the filter, and all mentions. Both count only mentions whose place is known. */
  readonly shown: number
  readonly total: number
}

/**
 * Counts the mentions of each value of each field under a filter. A count says what choosing that value would show,
 * so it applies every field of the filter except its own.
 */
export function countFacets(corpus: Corpus, filter: Filter): Facets {
  const { places, article, place, role } = columnsOf(corpus)
  const failsOf = createFails(corpus, filter)
  const { length } = corpus.articles
  // A hundred thousand mentions are counted at every step of a slider, so they are grouped by article and place
  // first, and only the groups are looked at field by field.
  const byArticle = { article: counter(length), publisher: counter(length), date: counter(length) }
  const byPlace = { kind: counter(places.length), country: counter(places.length) }
  const byRole = counter(ROLES.length)
  const hasRole = ROLES.map(() => false)
  let shown = 0
  let total = 0
  for (let mention = 0; mention < place.length; mention++) {
    if (place[mention]! < 0 || article[mention]! < 0) continue
    const fails = failsOf(mention)
    total++
    if (fails === 0) shown++
    if (passesBut(fails, FAILS.article)) byArticle.article[article[mention]!]!++
    if (passesBut(fails, FAILS.publisher)) byArticle.publisher[article[mention]!]!++
    if (passesBut(fails, FAILS.date)) byArticle.date[article[mention]!]!++
    if (passesBut(fails, FAILS.kind)) byPlace.kind[place[mention]!]!++
    if (passesBut(fails, FAILS.country)) byPlace.country[place[mention]!]!++
    if (passesBut(fails, FAILS.role)) byRole[role[mention]!]!++
    hasRole[role[mention]!] = true
  }
  const roles = new Map(ROLES.map((role, index) => [role, byRole[index]!]))
  for (const [index, role] of ROLES.entries()) if (!hasRole[index]) roles.delete(role)
  return { ...articleFacets(corpus, byArticle), ...placeFacets(places, byPlace), roles, shown, total }
}

/** Counts by the number of an article or place. */
function counter(size: number): Uint32Array {
  return new Uint32Array(size)
}

function passesBut(fails: number, field: number): boolean {
  return (fails & ~field) === 0
}

function articleFacets(
  { articles }: Corpus,
  counts: { readonly article: Uint32Array; readonly publisher: Uint32Array; readonly date: Uint32Array },
) {
  const ids = new Map<string, number>()
  const publishers = new Map<string, number>()
  const days = new Map<string, number>()
  for (const [number, { id, publisher = '', date }] of articles.entries()) {
    ids.set(id, counts.article[number]!)
    publishers.set(publisher, (publishers.get(publisher) ?? 0) + counts.publisher[number]!)
    const day = dayOf(date)
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + counts.date[number]!)
  }
  return { articles: ids, publishers, days }
}

function placeFacets(
  places: readonly Place[],
  counts: { readonly kind: Uint32Array; readonly country: Uint32Array },
) {
  const groups = new Map<KindGroup, number>()
  const countries = new Map<string, number>()
  for (const [number, { kind, country = '' }] of places.entries()) {
    const group = kindGroup(kind)
    groups.set(group, (groups.get(group) ?? 0) + counts.kind[number]!)
    countries.set(country, (countries.get(country) ?? 0) + counts.country[number]!)
  }
  const kinds = new Map<KindGroup, number>()
  for (const group of KIND_GROUPS) if (groups.has(group)) kinds.set(group, groups.get(group) ?? 0)
  return { kinds, countries }
}

/** The day of an ISO date that has one and is one. */
function dayOf(date: string | undefined): string | undefined {
  const day = date && /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined
}
