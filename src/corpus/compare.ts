import type { PlaceId } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { Corpus } from './corpus.ts'
import { countNames, countPlaces, type NameCount, type PlaceCount } from './counts.ts'
import { groupBy } from './group-by.ts'

/** Who names what, how often and under which name: a row a place, a column an article. */
export interface Matrix {
  readonly articles: readonly Article[]
  readonly rows: readonly MatrixRow[]
}

/** A place across the articles. */
export interface MatrixRow extends PlaceCount {
  /** One cell an article, in the order of {@link Matrix.articles}. */
  readonly cells: readonly MatrixCell[]
}

/** How often one article names one place, and how. */
export interface MatrixCell {
  readonly count: number
  readonly names: readonly NameCount[]
}

/** The matrix of a corpus, the places that most articles name first. */
export function compareArticles(corpus: Corpus): Matrix {
  const rows = countPlaces(corpus).map(row => {
    const byArticle = groupBy(row.mentions, mention => mention.article)
    const cells = corpus.articles.map(({ id }) => {
      const mentions = byArticle.get(id) ?? []
      return { count: mentions.length, names: countNames(mentions) }
    })
    return { ...row, cells }
  })
  rows.sort((a, b) => b.articles.length - a.articles.length || b.mentions.length - a.mentions.length)
  return { articles: corpus.articles, rows }
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
