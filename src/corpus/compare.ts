import type { PlaceId } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { countNames, countPlaces, type NameCount, type PlaceCount } from './counts.ts'
import { groupBy } from './group-by.ts'

/** Who names what, how often and under which name: a row a place, a column an article. */
export interface Matrix {
  readonly articles: readonly Article[]
  readonly rows: readonly MatrixRow[]
  /** How many rows there are without a limit. */
  readonly total: number
}

/** A place across the articles. */
export interface MatrixRow extends PlaceCount {
  /** One cell an article, in the order of {@link Matrix.articles}. */
  readonly cells: readonly MatrixCell[]
}

/** How often one article names one place, and how. */
export interface MatrixCell {
  readonly mentions: readonly CorpusMention[]
  readonly names: readonly NameCount[]
}

/** Options of {@link compareArticles}. */
export interface CompareOptions {
  /** The columns; all articles where absent. */
  readonly articles?: readonly Article[]
  /** How many rows at most: the cells of thousands of places and articles do not fit in memory. */
  readonly limit?: number
  /** The order of the rows; the places that most articles name come first where absent. */
  readonly order?: (a: PlaceCount, b: PlaceCount) => number
}

/** The matrix of a corpus. */
export function compareArticles(
  corpus: Corpus,
  { articles = corpus.articles, limit = Infinity, order = byArticles }: CompareOptions = {},
): Matrix {
  const columns = new Set(articles.map(({ id }) => id))
  const mentions = corpus.mentions.filter(({ article }) => columns.has(article))
  const counts = countPlaces({ ...corpus, mentions }).sort(order)
  const rows = counts.slice(0, limit).map(row => {
    const byArticle = groupBy(row.mentions, mention => mention.article)
    const cells = articles.map(({ id }) => {
      const mentions = byArticle.get(id) ?? []
      return { mentions, names: countNames(mentions) }
    })
    return { ...row, cells }
  })
  return { articles, rows, total: counts.length }
}

function byArticles(a: PlaceCount, b: PlaceCount): number {
  return b.articles.length - a.articles.length || b.mentions.length - a.mentions.length
}

/** The names that one publisher uses for a place. */
export interface PublisherNames {
  /** The empty string where the articles state no publisher. */
  readonly publisher: string
  readonly names: readonly NameCount[]
  readonly total: number
}

/** The share of each name of a place by publisher, in the order in which the corpus first has them. */
export function namesByPublisher(corpus: Corpus, place: PlaceId): PublisherNames[] {
  const publisherOf = new Map(corpus.articles.map(({ id, publisher = '' }) => [id, publisher]))
  const mentions = corpus.mentions.filter(mention => mention.place === place)
  const groups = groupBy(mentions, ({ article }) => publisherOf.get(article) ?? '')
  return [...groups].map(([publisher, own]) => ({ publisher, names: countNames(own), total: own.length }))
}
