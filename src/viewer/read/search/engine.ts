import {
  type Corpus,
  indexPassages,
  type NameHit,
  type PassageHits,
  type PassageIndex,
  type PlaceName,
  placeNamesOf,
  searchNames,
  searchPassages,
} from '../../../corpus/index.ts'
import { type Gazetteer, type PlaceId, placeById, placeNames } from '../../../gazetteer/index.ts'
import type { CorpusView } from '../../model/index.ts'

/** The result of a search. */
export interface Found {
  readonly places: readonly NameHit[]
  /** Null while the passages are still being read. */
  readonly passages: PassageHits | null
}

/** All that can be found in a corpus. */
export interface Findable {
  readonly names: readonly PlaceName[]
  readonly passages: PassageIndex | null
}

const MOST_PLACES = 6
const MOST_PASSAGES = 20

/** How long the passages are read at a stretch, in milliseconds: half a frame. */
const STRETCH = 8

/** The names of a corpus' places, those of the gazetteer in all languages included where there is one. */
export function namesToFind(corpus: Corpus, gazetteer: Gazetteer | null): PlaceName[] {
  if (!gazetteer) return placeNamesOf(corpus)
  return placeNamesOf(corpus, (id: PlaceId) => {
    const index = placeById(gazetteer, id)
    return index === undefined ? [] : placeNames(gazetteer, index)
  })
}

/**
 * Reads the passages of a corpus piece by piece, so that typing and map stay smooth.
 *
 * @throws the signal's reason (rejects) when aborted.
 */
export async function passagesToFind(corpus: Corpus, signal: AbortSignal): Promise<PassageIndex> {
  const steps = indexPassages(corpus)
  for (;;) {
    const end = performance.now() + STRETCH
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await new Promise(resolve => setTimeout(resolve))
    signal.throwIfAborted()
  }
}

/** Searches what the filter shows. */
export function find({ names, passages }: Findable, query: string, corpusView: CorpusView): Found {
  const shown = new Set(corpusView.corpus.mentions)
  const places = searchNames(names, query).filter(({ place }) => corpusView.entryOf.has(place))
  return {
    places: places.slice(0, MOST_PLACES),
    passages:
      passages &&
      searchPassages(passages, query, { limit: MOST_PASSAGES, shows: mention => shown.has(mention) }),
  }
}
