import { type Article, type Corpus, type CorrectionScope, occurrencesOf } from '../../corpus/index.ts'
import { sameName } from './subject.ts'

/** How many mentions a verdict on a name would reach. */
export type Reach = Readonly<Record<CorrectionScope, number>>

/** The reach of a verdict on a name that the machine found: wherever it found that name. */
export function reachOfFound(
  { articles, mentions }: Corpus,
  { id, publisher }: Article,
  phrase: string,
): Reach {
  const siblings = new Set(byPublisher(articles, publisher).map(({ id }) => id))
  const same = mentions.filter(mention => sameName(mention.phrase, phrase))
  const inArticle = same.filter(({ article }) => article === id)
  const inSiblings = same.filter(({ article }) => siblings.has(article))
  return { mention: 1, article: inArticle.length, publisher: inSiblings.length, corpus: same.length }
}

/** The reach of a name that is added: wherever a text has it as a word of its own. */
export function reachOfAdded({ articles }: Corpus, { text, publisher }: Article, phrase: string): Reach {
  const countIn = (some: readonly Article[]) =>
    some.reduce((sum, { text }) => sum + occurrencesOf(text, phrase).length, 0)
  return {
    mention: 1,
    article: occurrencesOf(text, phrase).length,
    publisher: countIn(byPublisher(articles, publisher)),
    corpus: countIn(articles),
  }
}

/** The articles of a publisher; none where none is stated, which is no one's rule. */
function byPublisher(articles: readonly Article[], publisher: string | undefined): readonly Article[] {
  return publisher === undefined ? [] : articles.filter(article => article.publisher === publisher)
}
