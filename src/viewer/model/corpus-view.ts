import {
  type Article,
  type Corpus,
  type CorpusMention,
  columnsOf,
  type Filter,
  type GroupedNumbers,
  groupNumbers,
  isOpen,
  selectMentions,
} from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { once } from '../i18n/once.ts'
import { ENGLISH, type Entry, LazyEntry, type Naming } from './entry.ts'
import { mostFirst, upTo } from './most-first.ts'

/**
 * A corpus, or the part that passes a filter, with everything the viewer looks up repeatedly. It never changes.
 * Counts are ready at once; the rest is computed when first needed.
 */
export interface CorpusView {
  readonly corpus: Corpus
  readonly naming: Naming
  /** All articles, even those without a mention that passes. */
  readonly articles: readonly Article[]
  /** Those that mention a place. */
  readonly mentioning: readonly Article[]
  /** How many places are mentioned, and how many mentions mean one. */
  readonly placeCount: number
  /** How many places the whole corpus has: no entry's number is as high. */
  readonly corpusPlaces: number
  readonly mentionCount: number
  /** How many mentions have no known place. */
  readonly placelessCount: number
  /** Most mentioned first. */
  readonly entries: readonly Entry[]
  readonly entryOf: Pick<ReadonlyMap<PlaceId, Entry>, 'get' | 'has'>
  /** The entry of a place by its number in the columns of the corpus. */
  readonly entryAt: (number: number) => Entry | undefined
  readonly articleOf: ReadonlyMap<string, Article>
  /** The mentions of each article that mean a place, in the order of the text. */
  readonly mentionsIn: { readonly get: (article: string) => readonly CorpusMention[] | undefined }
  /** How many places an article mentions. */
  readonly placesIn: (article: string) => number
  /** The ids of the articles that mention any of some places. */
  readonly articlesNaming: (places: PlaceFlags) => ReadonlySet<string>
}

/** Some of a corpus' places: 1 at the number of each. */
export type PlaceFlags = Uint8Array

/** Prepares a corpus for reading. */
export function corpusViewOf(corpus: Corpus, naming: Naming = ENGLISH): CorpusView {
  return createReading(corpus, upTo(corpus.mentions.length), null, naming)
}

/** The part of a corpus view that a filter lets pass. A place of which all mentions pass keeps its entry. */
export function filterCorpusView(whole: CorpusView, filter: Filter): CorpusView {
  return isOpen(filter)
    ? whole
    : createReading(whole.corpus, selectMentions(whole.corpus, filter), whole, whole.naming)
}

/**
 * @param corpus the whole.
 * @param passing the numbers of the mentions to read, ascending.
 */
function createReading(
  corpus: Corpus,
  passing: Uint32Array,
  whole: CorpusView | null,
  naming: Naming,
): CorpusView {
  const { places, placeNumbers, articleNumbers, place, article } = columnsOf(corpus)
  const { articles, mentions } = corpus
  const counts = new Uint32Array(places.length)
  const named = new Uint8Array(articles.length)
  let placeCount = 0
  let mentionCount = 0
  for (let i = 0; i < passing.length; i++) {
    const number = place[passing[i]!]!
    if (number < 0) continue
    mentionCount++
    if (counts[number]!++ === 0) placeCount++
    if (article[passing[i]!]! >= 0) named[article[passing[i]!]!] = 1
  }

  /** Mentions that mean no place are few, and mostly none. */
  const known = () => (mentionCount === passing.length ? passing : passing.filter(n => place[n]! >= 0))
  const byPlace = once(() => groupNumbers(passing, place, places.length))
  const byArticle = once(() => groupNumbers(known(), article, articles.length))
  const mentioning = once(() => articles.filter((_, number) => named[number] === 1))
  const gather = ({ starts, numbers }: GroupedNumbers, key: number) =>
    Array.from(numbers.subarray(starts[key], starts[key + 1]), number => mentions[number]!)

  const made: Entry[] = []
  const ofPlace = (number: number) => gather(byPlace(), number)
  const make = (number: number): Entry => {
    const before = whole?.entryAt(number)
    if (before && before.count === counts[number]) return before
    const known = made[number] ?? new LazyEntry(places[number]!, number, counts[number]!, ofPlace, naming)
    made[number] = known
    return known
  }
  const entryAt = (number: number) => (counts[number]! > 0 ? make(number) : undefined)
  // A loop: with tens of thousands of places `Array.from` takes three times as long.
  const entries = once(() => {
    const numbers = mostFirst(counts)
    const entries: Entry[] = []
    for (let i = 0; i < numbers.length; i++) entries.push(make(numbers[i]!))
    return entries
  })
  const passed = once(() => Array.from(passing, number => mentions[number]!))
  const filtered: Corpus = !whole
    ? corpus
    : {
        ...corpus,
        get mentions() {
          return passed()
        },
      }
  const articleOf = once(() => whole?.articleOf ?? new Map(articles.map(article => [article.id, article])))

  return {
    corpus: filtered,
    naming,
    articles,
    get mentioning() {
      return mentioning()
    },
    placeCount,
    corpusPlaces: places.length,
    mentionCount,
    placelessCount: passing.length - mentionCount,
    get entries() {
      return entries()
    },
    entryOf: {
      get(id) {
        const number = placeNumbers.get(id)
        return number === undefined ? undefined : entryAt(number)
      },
      has: id => counts[placeNumbers.get(id) ?? -1]! > 0,
    },
    entryAt,
    get articleOf() {
      return articleOf()
    },
    mentionsIn: {
      get(id) {
        const number = articleNumbers.get(id)
        return number === undefined ? undefined : gather(byArticle(), number)
      },
    },
    placesIn(id) {
      const number = articleNumbers.get(id)
      if (number === undefined) return 0
      const { starts, numbers } = byArticle()
      const own = new Set<number>()
      for (let i = starts[number]!; i < starts[number + 1]!; i++) own.add(place[numbers[i]!]!)
      return own.size
    },
    articlesNaming(flags) {
      const naming = new Uint8Array(articles.length)
      for (let i = 0; i < passing.length; i++)
        if (flags[place[passing[i]!]!] === 1) naming[article[passing[i]!]!] = 1
      return new Set(articles.filter((_, number) => naming[number] === 1).map(({ id }) => id))
    },
  }
}
