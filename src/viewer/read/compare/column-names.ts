import { type Article, articleLabel } from '../../../corpus/index.ts'

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
