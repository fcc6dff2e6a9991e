import type { Role } from '../geoparse/index.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { type KindGroup, kindGroup } from './kind-group.ts'

/** Which mentions to show. A field that is absent lets everything pass; an empty list lets nothing pass. */
export interface Filter {
  /** Ids of articles. */
  readonly articles?: readonly string[]
  /** Publishers; the empty string stands for articles that state none. */
  readonly publishers?: readonly string[]
  /** The first day, `2020-11-03`. Articles without a date pass only where there is no date filter. */
  readonly from?: string
  /** The last day, inclusive. */
  readonly to?: string
  readonly kinds?: readonly KindGroup[]
  /** ISO 3166-1 alpha-2; the empty string stands for places of no one country. */
  readonly countries?: readonly string[]
  /** The least confidence, 0 to 1. */
  readonly confidence?: number
  readonly roles?: readonly Role[]
}

/** What a mention fails, one bit each, so that one look at a mention serves every count beside a filter. */
export const FAILS = {
  article: 1,
  publisher: 2,
  date: 4,
  kind: 8,
  country: 16,
  confidence: 32,
  role: 64,
} as const

/**
 * The corpus with only the mentions that a filter lets pass. Articles and places stay, so links still find
 * them; counts, list, map and matrix all derive from these mentions and so agree.
 */
export function filterCorpus(corpus: Corpus, filter: Filter): Corpus {
  if (isOpen(filter)) return corpus
  const failsOf = createFails(corpus, filter)
  return { ...corpus, mentions: corpus.mentions.filter(mention => failsOf(mention) === 0) }
}

/** Whether a filter lets everything pass. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every(value => value === undefined)
}

/**
 * Prepares a filter: the function tells what a mention of the corpus fails, as a sum of {@link FAILS}. Articles
 * and places are judged once each, since there are far fewer of them than mentions.
 */
export function createFails(corpus: Corpus, filter: Filter): (mention: CorpusMention) => number {
  const ofArticle = articleFails(corpus, filter)
  const ofPlace = placeFails(corpus, filter)
  const nowhere = (filter.kinds ? FAILS.kind : 0) | (filter.countries ? FAILS.country : 0)
  const { confidence: least = 0, roles } = filter
  return ({ article, place, confidence, role }) =>
    (ofArticle.get(article) ?? 0) |
    (place === null ? nowhere : (ofPlace.get(place) ?? 0)) |
    (confidence < least ? FAILS.confidence : 0) |
    (roles && !roles.includes(role) ? FAILS.role : 0)
}

/** Only those that fail something. */
function articleFails({ articles }: Corpus, filter: Filter): Map<string, number> {
  const ids = filter.articles && new Set(filter.articles)
  const publishers = filter.publishers && new Set(filter.publishers)
  const fails = new Map<string, number>()
  for (const { id, publisher = '', date } of articles) {
    const failed =
      (ids && !ids.has(id) ? FAILS.article : 0) |
      (publishers && !publishers.has(publisher) ? FAILS.publisher : 0) |
      (isBetween(date, filter) ? 0 : FAILS.date)
    if (failed) fails.set(id, failed)
  }
  return fails
}

function isBetween(date: string | undefined, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true
  // ISO dates compare as text; the day is what the first ten characters say.
  const day = date?.slice(0, 10)
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** Only those that fail something. */
function placeFails({ places }: Corpus, { kinds, countries }: Filter): Map<string, number> {
  const fails = new Map<string, number>()
  if (!kinds && !countries) return fails
  for (const { id, kind, country = '' } of Object.values(places)) {
    const failed =
      (kinds && !kinds.includes(kindGroup(kind)) ? FAILS.kind : 0) |
      (countries && !countries.includes(country) ? FAILS.country : 0)
    if (failed) fails.set(id, failed)
  }
  return fails
}
