import type { Article, Corpus, CorpusMention } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { type Entry, entriesOf } from './entry.ts'

/** A corpus with what the viewer looks up again and again; made once, never changed. */
export interface Reading {
  readonly corpus: Corpus
  /** The most mentioned first. */
  readonly entries: readonly Entry[]
  readonly entryOf: ReadonlyMap<PlaceId, Entry>
  readonly articleOf: ReadonlyMap<string, Article>
  /** The mentions of each article that mean a place, in the order of the text. */
  readonly mentionsIn: ReadonlyMap<string, readonly CorpusMention[]>
}

/** Prepares a corpus for reading. */
export function readingOf(corpus: Corpus): Reading {
  const entries = entriesOf(corpus)
  const mentionsIn = new Map<string, CorpusMention[]>(corpus.articles.map(({ id }) => [id, []]))
  let articleId: string | undefined
  let own: CorpusMention[] | undefined
  for (const mention of corpus.mentions) {
    // Mentions of one article follow each other.
    if (mention.article !== articleId) {
      articleId = mention.article
      own = mentionsIn.get(articleId)
    }
    if (mention.place !== null) own?.push(mention)
  }
  return {
    corpus,
    entries,
    entryOf: new Map(entries.map(entry => [entry.id, entry])),
    articleOf: new Map(corpus.articles.map(article => [article.id, article])),
    mentionsIn,
  }
}

/** How many mentions of known places there are to read. */
export function mentionCount({ entries }: Reading): number {
  return entries.reduce((sum, { mentions }) => sum + mentions.length, 0)
}
