import {
  type Gazetteer,
  type Place,
  type PlaceId,
  type Point,
  placeById,
  readPlace,
} from '../gazetteer/index.ts'
import { type GeoparseOptions, geoparse } from '../geoparse/index.ts'
import type { Article } from './article.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { createHomeOf } from './home.ts'

/** Options of {@link buildCorpus}. */
export interface BuildOptions extends GeoparseOptions {
  /** Where the publishers are at home. Default: what each article states as its place of publication. */
  readonly home?: Point
  /** The title of the whole. */
  readonly title?: string
  /** Called after each article. */
  readonly onProgress?: (done: number, total: number) => void
  /** Ends the work between two articles: `buildCorpus` then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Geoparses articles and gathers what the viewer opens.
 *
 * @throws Error when two articles have one id, since links could not tell them apart.
 */
export function buildCorpus(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  { title, onProgress, signal, ...options }: BuildOptions = {},
): Corpus {
  const ids = new Set<string>()
  const mentions: CorpusMention[] = []
  const homeOf = createHomeOf(gazetteer)
  for (const [index, article] of articles.entries()) {
    signal?.throwIfAborted()
    if (ids.has(article.id)) throw new Error(`Two articles have the id "${article.id}"; give each its own.`)
    ids.add(article.id)
    const home = options.home ?? homeOf(article)
    for (const mention of geoparse(article.text, gazetteer, { ...options, ...(home && { home }) })) {
      mentions.push({ article: article.id, ...mention })
    }
    onProgress?.(index + 1, articles.length)
  }
  return {
    version: 1,
    ...(title === undefined ? {} : { title }),
    articles,
    mentions,
    places: placesOf(mentions, gazetteer),
    credit: gazetteer.credit,
  }
}

function placesOf(mentions: readonly CorpusMention[], gazetteer: Gazetteer): Record<PlaceId, Place> {
  const candidates = mentions.flatMap(mention => mention.candidates)
  const evidence = candidates.flatMap(candidate => candidate.evidence)
  const ids = new Set([
    ...candidates.map(candidate => candidate.place),
    ...evidence.flatMap(reason => ('place' in reason ? reason.place : [])),
  ])
  const places: Record<PlaceId, Place> = {}
  for (const id of [...ids].sort()) {
    const index = placeById(gazetteer, id)
    if (index !== undefined) places[id] = readPlace(gazetteer, index)
  }
  return places
}
