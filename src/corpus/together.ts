import type { PlaceId } from '../gazetteer/index.ts'
import type { Corpus } from './corpus.ts'
import { groupBy } from './group-by.ts'
import { passagesAround } from './passages.ts'

/** A place named in the same sentences as another. */
export interface Companion {
  readonly place: PlaceId
  /** Sentences that name both. */
  readonly sentences: number
  /** Articles that name both in one sentence. */
  readonly articles: number
}

/** The places mentioned together with a place: those its sentences also name, most frequent first. */
export function mentionedTogether(corpus: Corpus, place: PlaceId): Companion[] {
  const steps = togetherSteps(corpus, place)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, article by article, for a page that must stay alive meanwhile. */
export function* togetherSteps(corpus: Corpus, place: PlaceId): Generator<void, Companion[]> {
  const naming = new Set<string>()
  for (const mention of corpus.mentions) if (mention.place === place) naming.add(mention.article)
  const byArticle = groupBy(
    corpus.mentions.filter(({ article }) => naming.has(article)),
    mention => mention.article,
  )
  yield
  const sentences = new Map<PlaceId, number>()
  const articles = new Map<PlaceId, number>()
  for (const article of corpus.articles) {
    const mentions = byArticle.get(article.id)
    if (!mentions) continue
    const here = new Set<PlaceId>()
    for (const passage of passagesAround(article, mentions)) {
      const named = new Set(passage.mentions.flatMap(mention => mention.place ?? []))
      if (!named.delete(place)) continue
      for (const other of named) {
        here.add(other)
        sentences.set(other, (sentences.get(other) ?? 0) + 1)
      }
    }
    for (const other of here) articles.set(other, (articles.get(other) ?? 0) + 1)
    yield
  }
  return [...sentences]
    .map(([other, count]) => ({ place: other, sentences: count, articles: articles.get(other) ?? 0 }))
    .sort((a, b) => b.sentences - a.sentences || b.articles - a.articles)
}
