import { type Article, type Corpus, type CorrectionScope, occurrencesOf } from '../../corpus/index.ts'
import { sameName } from './subject.ts'

/** How many mentions a verdict on a name would reach. */
export type Reach = Readonly<Record<CorrectionScope, number>>

/** The reach of a verdict on a name that the machine found: wherever it found that name. */
export function reachOfFound({ mentions }: Corpus, { id }: Article, phrase: string): Reach {
  const same = mentions.filter(mention => sameName(mention.phrase, phrase))
  const inArticle = same.filter(({ article }) => article === id)
  return { mention: 1, article: inArticle.length, corpus: same.length }
}

/** The reach of a name that is added: wherever a text has it as a word of its own. */
export function reachOfAdded({ articles }: Corpus, { text }: Article, phrase: string): Reach {
  const corpus = articles.reduce((sum, article) => sum + occurrencesOf(article.text, phrase).length, 0)
  return { mention: 1, article: occurrencesOf(text, phrase).length, corpus }
}
