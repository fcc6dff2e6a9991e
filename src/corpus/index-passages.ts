import { foldName } from '../gazetteer/index.ts'
import type { Article } from './article.ts'
import type { Corpus } from './corpus.ts'
import { groupBy } from './group-by.ts'
import { type Passage, passagesAround } from './passages.ts'

/** The words of all passages, for finding them. */
export interface PassageIndex {
  readonly passages: readonly IndexedPassage[]
  /** By folded word: the rows of the passages that have it, rising. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>
}

/** A passage and the article that it stands in. */
export interface IndexedPassage {
  readonly article: Article
  readonly passage: Passage
}

/** A word as it is indexed: letters, marks and digits. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Indexes the passages of a corpus, an article a step, so that a page can stay awake meanwhile. */
export function* indexPassages(corpus: Corpus): Generator<undefined, PassageIndex> {
  const mentionsIn = groupBy(
    corpus.mentions.filter(({ place }) => place !== null),
    ({ article }) => article,
  )
  const fold = createFold()
  const passages: IndexedPassage[] = []
  const rowsOf = new Map<string, number[]>()
  for (const article of corpus.articles) {
    for (const passage of passagesAround(article, mentionsIn.get(article.id) ?? [])) {
      const row = passages.push({ article, passage }) - 1
      for (const [word] of passage.text.matchAll(WORD)) {
        const rows = rowsOf.get(fold(word))
        if (!rows) rowsOf.set(fold(word), [row])
        else if (rows[rows.length - 1] !== row) rows.push(row)
      }
    }
    yield
  }
  return { passages, rowsOf }
}

/** Folds each distinct word once: a corpus has a hundred times as many words as distinct ones. */
function createFold(): (word: string) => string {
  const folded = new Map<string, string>()
  return word => {
    let form = folded.get(word)
    if (form === undefined) {
      form = foldName(word)
      folded.set(word, form)
    }
    return form
  }
}
