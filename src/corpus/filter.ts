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

/**
 * The corpus with only the mentions that a filter lets pass. Articles and places stay, so links still find
 * them; counts, list, map and matrix all derive from these mentions and so agree.
 */
export function filterCorpus(corpus: Corpus, filter: Filter): Corpus {
  if (isOpen(filter)) return corpus
  const articles = passingArticles(corpus, filter)
  const places = passingPlaces(corpus, filter)
  const roles = filter.roles && new Set(filter.roles)
  const least = filter.confidence ?? 0
  const passes = ({ article, place, role, confidence }: CorpusMention) =>
    articles.has(article) &&
    (place === null ? places === undefined : (places?.has(place) ?? true)) &&
    (roles?.has(role) ?? true) &&
    confidence >= least
  return { ...corpus, mentions: corpus.mentions.filter(passes) }
}

/** Whether a filter lets everything pass. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every(value => value === undefined)
}

function passingArticles({ articles }: Corpus, filter: Filter): Set<string> {
  const ids = filter.articles && new Set(filter.articles)
  const publishers = filter.publishers && new Set(filter.publishers)
  const { from, to } = filter
  const passing = articles.filter(({ id, publisher = '', date }) => {
    if (ids && !ids.has(id)) return false
    if (publishers && !publishers.has(publisher)) return false
    if (from === undefined && to === undefined) return true
    // ISO dates compare as text; the day is what the first ten characters say.
    const day = date?.slice(0, 10)
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
  })
  return new Set(passing.map(({ id }) => id))
}

/** Undefined where places are not filtered: a hundred thousand mentions then need no look-up. */
function passingPlaces({ places }: Corpus, { kinds, countries }: Filter): Set<string> | undefined {
  if (!kinds && !countries) return undefined
  const passing = Object.values(places).filter(
    ({ kind, country = '' }) =>
      (kinds?.includes(kindGroup(kind)) ?? true) && (countries?.includes(country) ?? true),
  )
  return new Set(passing.map(({ id }) => id))
}
