import type { PlaceId } from '../gazetteer/index.ts'
import { type Article, articleLabel } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { countNames, countPlaces, type NameCount, type PlaceCount } from './counts.ts'
import { groupBy } from './group-by.ts'

/** Who names what, how often and under which name. Each row is a place; each column is an article or a publisher. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  /** How many rows there are without a limit. */
  readonly total: number
}

/** The articles that share a column. */
export interface MatrixColumn {
  /** The article's title or the publisher; the empty string for articles that state no publisher. */
  readonly name: string
  readonly articles: readonly Article[]
}

/** One place across all columns. Its own counts cover the whole corpus, also articles that no column shows. */
export interface MatrixRow extends PlaceCount {
  /** One cell a column, in the order of {@link Matrix.columns}. */
  readonly cells: readonly MatrixCell[]
}

/** How often the articles of one column name one place, and how. */
export interface MatrixCell {
  readonly mentions: readonly CorpusMention[]
  readonly names: readonly NameCount[]
}

/** Options of {@link compareArticles}. */
export interface CompareOptions {
  /** A column for each article where absent. */
  readonly columns?: readonly MatrixColumn[]
  /** How many rows at most: the cells of thousands of places and articles do not fit in memory. */
  readonly limit?: number
  /** The order of the rows; the places that most articles name come first where absent. */
  readonly order?: (a: PlaceCount, b: PlaceCount) => number
}

/** The matrix of a corpus. */
export function compareArticles(
  corpus: Corpus,
  { columns = columnsByArticle(corpus.articles), limit = Infinity, order = byArticles }: CompareOptions = {},
): Matrix {
  const columnOf = new Map(columns.flatMap(({ articles }, at) => articles.map(({ id }) => [id, at] as const)))
  const counts = countPlaces(corpus).sort(order)
  const rows = counts.slice(0, limit).map(row => {
    const byColumn = groupBy(row.mentions, ({ article }) => columnOf.get(article))
    const cells = columns.map((_, at) => {
      const mentions = byColumn.get(at) ?? []
      return { mentions, names: countNames(mentions) }
    })
    return { ...row, cells }
  })
  return { columns, rows, total: counts.length }
}

/** A column for each article, in their order. */
export function columnsByArticle(articles: readonly Article[]): MatrixColumn[] {
  return articles.map(article => ({ name: articleLabel(article), articles: [article] }))
}

/** A column for each publisher, in the order in which the articles first have them. */
export function columnsByPublisher(articles: readonly Article[]): MatrixColumn[] {
  return [...groupBy(articles, ({ publisher = '' }) => publisher)].map(([name, articles]) => ({
    name,
    articles,
  }))
}

/** How many words a text has: runs of characters that are not white space. */
export function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/\S+/g)) words++
  return words
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
