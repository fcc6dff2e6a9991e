import type { Place } from '../gazetteer/index.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { groupBy } from './group-by.ts'

/** One name of a place, and how often it stands. */
export interface NameCount {
  readonly name: string
  readonly count: number
}

/** What a corpus says of one place. */
export interface PlaceCount {
  readonly place: Place
  readonly mentions: readonly CorpusMention[]
  /** Ids of the articles that mention it, in the order of the corpus. */
  readonly articles: readonly string[]
  /** The names the articles use, the commonest first, with how often. */
  readonly names: readonly NameCount[]
}

/** Every place that a corpus mentions, the most mentioned first, then in order of first appearance. */
export function countPlaces(corpus: Corpus): PlaceCount[] {
  return [...groupBy(corpus.mentions, mention => mention.place)]
    .flatMap(([id, mentions]) => (id === null ? [] : [{ place: corpus.places[id], mentions }]))
    .map(({ place, mentions }) => ({
      place,
      mentions,
      articles: [...new Set(mentions.map(mention => mention.article))],
      names: countNames(mentions),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
}

/** The phrases of mentions with how often each stands, the commonest first. Phrases that differ in case alone count as one. */
export function countNames(mentions: readonly CorpusMention[]): NameCount[] {
  const names = new Map<string, { name: string; count: number }>()
  for (const { phrase } of mentions) {
    const key = phrase.toLocaleLowerCase('en')
    const entry = names.get(key)
    if (!entry) names.set(key, { name: phrase, count: 1 })
    else {
      entry.count++
      // A heading in capitals is the lesser witness of how a name is written.
      if (entry.name === entry.name.toLocaleUpperCase('en')) entry.name = phrase
    }
  }
  return [...names.values()].sort((a, b) => b.count - a.count)
}
