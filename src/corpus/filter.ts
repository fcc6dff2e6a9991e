import type { Role } from '../geoparse/index.ts'
import { type Columns, columnsOf, ROLES } from './columns.ts'
import type { Corpus } from './corpus.ts'
import { KIND_GROUPS, type KindGroup } from './kind-group.ts'

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
  const mentions = Array.from(selectMentions(corpus, filter), number => corpus.mentions[number]!)
  return { ...corpus, mentions }
}

/** Whether a filter lets everything pass. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every(value => value === undefined)
}

/** The numbers of the mentions that a filter lets pass, ascending. */
export function selectMentions(corpus: Corpus, filter: Filter): Uint32Array {
  const { article, place, confidence, role } = columnsOf(corpus)
  const { ofArticle, ofPlace, nowhere, ofRole, least } = failsOf(corpus, filter)
  const passing = new Uint32Array(article.length)
  let count = 0
  // A plain loop over locals: it runs once for each step of a slider.
  for (let mention = 0; mention < passing.length; mention++) {
    if (confidence[mention]! < least || ofRole[role[mention]!] !== 0) continue
    if (article[mention]! >= 0 && ofArticle[article[mention]!] !== 0) continue
    if ((place[mention]! < 0 ? nowhere : ofPlace[place[mention]!]) === 0) passing[count++] = mention
  }
  return passing.subarray(0, count)
}

/** What a mention fails, by its number, as a sum of {@link FAILS}. */
export function createFails(corpus: Corpus, filter: Filter): (mention: number) => number {
  const { article, place, confidence, role } = columnsOf(corpus)
  const { ofArticle, ofPlace, nowhere, ofRole, least } = failsOf(corpus, filter)
  return mention =>
    (article[mention]! < 0 ? 0 : ofArticle[article[mention]!]!) |
    (place[mention]! < 0 ? nowhere : ofPlace[place[mention]!]!) |
    (confidence[mention]! < least ? FAILS.confidence : 0) |
    ofRole[role[mention]!]!
}

/** Articles, places and roles are judged once, by their numbers: mentions are many more. */
function failsOf(corpus: Corpus, filter: Filter) {
  return {
    ofArticle: articleFails(corpus, filter),
    ofPlace: placeFails(columnsOf(corpus), filter),
    nowhere: (filter.kinds ? FAILS.kind : 0) | (filter.countries ? FAILS.country : 0),
    ofRole: ROLES.map(role => (filter.roles && !filter.roles.includes(role) ? FAILS.role : 0)),
    least: filter.confidence ?? 0,
  }
}

function articleFails({ articles }: Corpus, filter: Filter): Uint8Array {
  const ids = filter.articles && new Set(filter.articles)
  const publishers = filter.publishers && new Set(filter.publishers)
  return Uint8Array.from(
    articles,
    ({ id, publisher = '', date }) =>
      (ids && !ids.has(id) ? FAILS.article : 0) |
      (publishers && !publishers.has(publisher) ? FAILS.publisher : 0) |
      (isBetween(date, filter) ? 0 : FAILS.date),
  )
}

function isBetween(date: string | undefined, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true
  // ISO dates compare as text; the day is what the first ten characters say.
  const day = date?.slice(0, 10)
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
}

function placeFails({ places, kind }: Columns, { kinds, countries }: Filter): Uint8Array {
  const fails = new Uint8Array(places.length)
  const ofKind = KIND_GROUPS.map(group => (kinds && !kinds.includes(group) ? FAILS.kind : 0))
  if (kinds) for (let place = 0; place < fails.length; place++) fails[place] = ofKind[kind[place]!]!
  if (!countries) return fails
  for (let place = 0; place < fails.length; place++)
    if (!countries.includes(places[place]!.country ?? '')) fails[place]! |= FAILS.country
  return fails
}
