import type { PlaceId } from '../gazetteer/index.ts'
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
  const ofArticle = createArticleFails(corpus, filter)
  const ofPlace = createPlaceFails(corpus, filter)
  const passes = (mention: CorpusMention) =>
    mentionFails(mention, filter) === 0 && ofArticle(mention.article) === 0 && ofPlace(mention.place) === 0
  return { ...corpus, mentions: corpus.mentions.filter(passes) }
}

/** Whether a filter lets everything pass. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every(value => value === undefined)
}

/** What a mention itself fails, its article and place apart, as a sum of {@link FAILS}. */
export function mentionFails(
  { confidence, role }: CorpusMention,
  { confidence: least = 0, roles }: Filter,
): number {
  return (confidence < least ? FAILS.confidence : 0) | (roles && !roles.includes(role) ? FAILS.role : 0)
}

/** What all mentions of an article fail, by its id. Each article is judged once, since mentions are many more. */
export function createArticleFails({ articles }: Corpus, filter: Filter): (id: string) => number {
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
  return fails.size === 0 ? () => 0 : id => fails.get(id) ?? 0
}

function isBetween(date: string | undefined, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true
  // ISO dates compare as text; the day is what the first ten characters say.
  const day = date?.slice(0, 10)
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** What all mentions of a place fail, by its id; null stands for no known place. Each place is judged once. */
export function createPlaceFails(
  { places }: Corpus,
  { kinds, countries }: Filter,
): (id: PlaceId | null) => number {
  if (!kinds && !countries) return () => 0
  const nowhere = (kinds ? FAILS.kind : 0) | (countries ? FAILS.country : 0)
  const fails = new Map<PlaceId, number>()
  for (const { id, kind, country = '' } of Object.values(places)) {
    const failed =
      (kinds && !kinds.includes(kindGroup(kind)) ? FAILS.kind : 0) |
      (countries && !countries.includes(country) ? FAILS.country : 0)
    if (failed) fails.set(id, failed)
  }
  return id => (id === null ? nowhere : (fails.get(id) ?? 0))
}
