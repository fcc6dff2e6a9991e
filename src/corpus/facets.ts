import type { PlaceId } from '../gazetteer/index.ts'
import type { Role } from '../geoparse/index.ts'
import type { Corpus } from './corpus.ts'
import { createArticleFails, createPlaceFails, FAILS, type Filter, mentionFails } from './filter.ts'
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
  const articleFails = createArticleFails(corpus, filter)
  const placeFails = createPlaceFails(corpus, filter)
  // A hundred thousand mentions are counted with every pull at a slider: first by article and place, then by their fields.
  const ofArticle = new Map(corpus.articles.map(({ id }) => [id, newTally(articleFails(id))]))
  const ofPlace = new Map<PlaceId, Tally>()
  const ofRole = new Map<Role, number>()
  let shown = 0
  let total = 0
  let articleId: string | undefined
  let article: Tally | undefined
  for (const mention of corpus.mentions) {
    const { place: id, role } = mention
    // Mentions of one article follow each other.
    if (mention.article !== articleId) {
      articleId = mention.article
      article = ofArticle.get(articleId)
    }
    if (id === null || !article) continue
    let place = ofPlace.get(id)
    if (!place) {
      place = newTally(placeFails(id))
      ofPlace.set(id, place)
    }
    const fails = article.fails | place.fails | mentionFails(mention, filter)
    total++
    if (fails === 0) shown++
    count(article, fails)
    count(place, fails)
    ofRole.set(role, (ofRole.get(role) ?? 0) + (passesBut(fails, FAILS.role) ? 1 : 0))
  }
  return { ...articleFacets(corpus, ofArticle), ...placeFacets(corpus, ofPlace), roles: ofRole, shown, total }
}

/** Mentions of one article or place: how many there would be without the filter's article, publisher and so on. */
interface Tally {
  readonly fails: number
  article: number
  publisher: number
  date: number
  kind: number
  country: number
}

function newTally(fails: number): Tally {
  return { fails, article: 0, publisher: 0, date: 0, kind: 0, country: 0 }
}

function count(tally: Tally, fails: number): void {
  if (passesBut(fails, FAILS.article)) tally.article++
  if (passesBut(fails, FAILS.publisher)) tally.publisher++
  if (passesBut(fails, FAILS.date)) tally.date++
  if (passesBut(fails, FAILS.kind)) tally.kind++
  if (passesBut(fails, FAILS.country)) tally.country++
}

function passesBut(fails: number, field: number): boolean {
  return (fails & ~field) === 0
}

function articleFacets({ articles }: Corpus, tallies: ReadonlyMap<string, Tally>) {
  const ids = new Map<string, number>()
  const publishers = new Map<string, number>()
  const days = new Map<string, number>()
  for (const { id, publisher = '', date } of articles) {
    const tally = tallies.get(id) ?? newTally(0)
    ids.set(id, tally.article)
    publishers.set(publisher, (publishers.get(publisher) ?? 0) + tally.publisher)
    const day = dayOf(date)
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + tally.date)
  }
  return { articles: ids, publishers, days }
}

function placeFacets({ places }: Corpus, tallies: ReadonlyMap<PlaceId, Tally>) {
  const groups = new Map<KindGroup, number>()
  const countries = new Map<string, number>()
  for (const [id, tally] of tallies) {
    const { kind, country = '' } = places[id]
    const group = kindGroup(kind)
    groups.set(group, (groups.get(group) ?? 0) + tally.kind)
    countries.set(country, (countries.get(country) ?? 0) + tally.country)
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
