import {
  type Article,
  articleLabel,
  type Corpus,
  columnsByArticle,
  columnsByPublisher,
  countWords,
  type MatrixColumn,
} from '../../../corpus/index.ts'

/** What a column stands for. */
export type ColumnKind = 'article' | 'publisher'

/** How the columns are sorted: as the collection has them, by their mentions, or by name. */
export type ColumnOrder = 'given' | 'mentions' | 'name'

/** A column with what its head and its cells show. */
export interface NamedColumn extends MatrixColumn {
  /** Short enough for a head. */
  readonly label: string
  /** Whether it stands for one article rather than for a publisher. */
  readonly single: boolean
  readonly words: number
  readonly mentions: number
}

/** More articles than this are compared by publisher at first, if there are several. */
const BY_ARTICLE = 12

/** What the columns of a corpus stand for, as long as the reader chooses nothing else. */
export function usualKind(articles: readonly Article[]): ColumnKind {
  const publishers = new Set(articles.map(({ publisher = '' }) => publisher))
  return articles.length > BY_ARTICLE && publishers.size > 1 ? 'publisher' : 'article'
}

/**
 * The columns for the articles that name places.
 *
 * @param noPublisher the head for articles that state no publisher.
 */
export function columnsOf(
  { mentions }: Corpus,
  articles: readonly Article[],
  kind: ColumnKind,
  noPublisher: string,
): NamedColumn[] {
  const columns = kind === 'article' ? columnsByArticle(articles) : columnsByPublisher(articles)
  const labels = kind === 'article' ? columnNames(articles) : columns.map(({ name }) => name || noPublisher)
  const counts = new Map<string, number>()
  for (const { article, place } of mentions)
    if (place !== null) counts.set(article, (counts.get(article) ?? 0) + 1)
  const sum = (articles: readonly Article[], of: (article: Article) => number) =>
    articles.reduce((sum, article) => sum + of(article), 0)
  return columns.map((column, at) => ({
    ...column,
    label: labels[at]!,
    single: kind === 'article',
    words: sum(column.articles, ({ text }) => countWords(text)),
    mentions: sum(column.articles, ({ id }) => counts.get(id) ?? 0),
  }))
}

/** Columns in an order. */
export function orderColumns(
  columns: readonly NamedColumn[],
  order: ColumnOrder,
  collator: Intl.Collator,
): readonly NamedColumn[] {
  if (order === 'mentions') return columns.toSorted((a, b) => b.mentions - a.mentions)
  if (order === 'name') return columns.toSorted((a, b) => collator.compare(a.label, b.label))
  return columns
}

/** A short name for each article: its publisher or author where no other article has the same, else its title. */
export function columnNames(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>()
  for (const article of articles) counts.set(sourceOf(article), (counts.get(sourceOf(article)) ?? 0) + 1)
  return articles.map(article => {
    const source = sourceOf(article)
    return source && counts.get(source) === 1 ? source : articleLabel(article)
  })
}

function sourceOf({ publisher, author }: Article): string {
  return publisher || author || ''
}
