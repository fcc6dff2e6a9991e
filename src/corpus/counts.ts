import type { Place } from '../gazetteer/index.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { groupBy } from './group-by.ts'

/** One name of a place, and how often it stands. */
export interface NameCount {
  readonly name: string
  readonly count: number
}

/** The counts of one place in a corpus. */
export interface PlaceCount {
  readonly place: Place
  readonly mentions: readonly CorpusMention[]
  /** Ids of the articles that mention it, in the order of the corpus. */
  readonly articles: readonly string[]
  /** The names the articles use and how often, most frequent first. */
  readonly names: readonly NameCount[]
}

/** Every place that a corpus mentions: most mentioned first, ties in order of first appearance. */
export function countPlaces(corpus: Corpus): PlaceCount[] {
  const counts: PlaceCount[] = []
  for (const [id, mentions] of groupBy(corpus.mentions, mention => mention.place)) {
    if (id === null) continue
    counts.push({
      place: corpus.places[id]!,
      mentions,
      articles: articlesOf(mentions),
      names: countNames(mentions),
    })
  }
  return counts.sort((a, b) => b.mentions.length - a.mentions.length)
}

/** Mentions stand in the order of the articles, so those of one article follow each other. */
function articlesOf(mentions: readonly CorpusMention[]): string[] {
  const articles: string[] = []
  for (const { article } of mentions) if (article !== articles[articles.length - 1]) articles.push(article)
  return articles
}

/**
 * The phrases of mentions and how often each occurs, most frequent first. Phrases that differ only in case count as
 * one.
 */
export function countNames(mentions: readonly CorpusMention[]): NameCount[] {
  // Most places have one name, and all are counted anew with each change of a filter.
  if (mentions.length > 0 && mentions.every(({ phrase }) => phrase === mentions[0]!.phrase))
    return [{ name: mentions[0]!.phrase, count: mentions.length }]
  const names = new Map<string, { name: string; count: number }>()
  for (const { phrase } of mentions) {
    const key = phrase.toLowerCase()
    const entry = names.get(key)
    if (!entry) {
      names.set(key, { name: phrase, count: 1 })
      continue
    }
    entry.count++
    // A heading in capitals says little about how a name is written.
    if (entry.name === entry.name.toUpperCase()) entry.name = phrase
  }
  return [...names.values()].sort((a, b) => b.count - a.count)
}
