import {
  type Gazetteer,
  type Place,
  type PlaceId,
  type Point,
  placeById,
  readPlace,
  windRings,
} from '../gazetteer/index.ts'
import { type GeoparseOptions, geoparseSteps, type Mention } from '../geoparse/index.ts'
import type { Article } from './article.ts'
import { checkArticles, checkBuildOptions, checkGazetteer } from './check-arguments.ts'
import type { Corpus, CorpusMention } from './corpus.ts'
import { layGiven } from './given.ts'
import { createHomeOf } from './home.ts'

/** Work without a pause, in milliseconds: half a frame, so that a page still paints in time. */
const LONGEST_TURN = 8

/**
 * Lets other work run once this turn has lasted long enough, and then checks the signal.
 *
 * @throws the signal's reason (rejects) when it is aborted.
 */
function createRest(signal: AbortSignal | undefined): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < LONGEST_TURN) return
    // A timer rather than a promise: a promise would not let timers, messages and input run.
    await new Promise(resolve => setTimeout(resolve, 0))
    signal?.throwIfAborted()
    began = performance.now()
  }
}

/** Options of {@link buildCorpus}. */
export interface BuildOptions extends GeoparseOptions {
  /** The publishers' cities. Default: the place of publication that each article states. */
  readonly home?: Point
  /** The title of the whole. */
  readonly title?: string
  /** Called after each article, and within long ones. `done` may be a fraction. */
  readonly onProgress?: (done: number, total: number) => void
  /** Ends the work between two articles and within long ones: `buildCorpus` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /**
   * Finds the mentions of an article in another way than in this thread, such as by a pool of workers. Asked for a few
   * articles ahead.
   */
  readonly mentionsOf?: (article: Article, home: Point | undefined) => Promise<readonly Mention[]>
}

/** Articles that a pool is asked for at once. */
const AHEAD = 32

/**
 * Geoparses articles and gathers what the viewer opens. It pauses every few milliseconds, so that the page stays
 * responsive and a signal can stop it.
 *
 * @throws TypeError (rejects) where an argument is not what it should be.
 * @throws Error (rejects) where two articles have one id, since links could not tell them apart.
 */
export async function buildCorpus(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  given: BuildOptions = {},
): Promise<Corpus> {
  checkBuildOptions(given)
  checkGazetteer(gazetteer)
  checkArticles(articles)
  const { title, onProgress, signal, mentionsOf, ...options } = given
  signal?.throwIfAborted()
  const homeOf = createHomeOf(gazetteer)
  const rest = createRest(signal)
  const extra = new Map<PlaceId, Place>()
  const mentions: CorpusMention[] = []
  const asked: Promise<readonly Mention[]>[] = []
  for (const [index, article] of articles.entries()) {
    const home = options.home ?? homeOf(article)
    let found: readonly Mention[]
    if (mentionsOf) {
      while (asked.length < Math.min(articles.length, index + AHEAD)) {
        const next = articles[asked.length]!
        const promise = mentionsOf(next, options.home ?? homeOf(next))
        // It is awaited later, in its turn; this keeps an early failure from counting as unhandled.
        promise.catch(() => undefined)
        asked.push(promise)
      }
      found = await asked[index]!
      signal?.throwIfAborted()
    } else {
      const steps = geoparseSteps(article.text, gazetteer, { ...options, ...(home && { home }) })
      let step = steps.next()
      for (; !step.done; step = steps.next()) {
        onProgress?.(index + step.value / article.text.length, articles.length)
        await rest()
      }
      found = step.value
    }
    for (const mention of layGiven(article, found, gazetteer, extra)) mentions.push(mention)
    onProgress?.(index + 1, articles.length)
    await rest()
  }
  return {
    version: 1,
    ...(title === undefined ? {} : { title }),
    articles,
    mentions,
    places: placesOf(mentions, gazetteer, extra),
    credit: gazetteer.credit,
    gazetteer: { tier: gazetteer.tier, size: gazetteer.size },
    ...(options.demonyms || options.home || options.country
      ? {
          options: {
            ...(options.demonyms && { demonyms: true }),
            ...(options.home && { home: options.home }),
            ...(options.country && { country: options.country }),
          },
        }
      : {}),
  }
}

function placesOf(
  mentions: readonly CorpusMention[],
  gazetteer: Gazetteer,
  extra: ReadonlyMap<PlaceId, Place>,
): Record<PlaceId, Place> {
  const ids = new Set<PlaceId>()
  for (const { place, candidates } of mentions) {
    if (place !== null) ids.add(place)
    for (const candidate of candidates) {
      ids.add(candidate.place)
      for (const reason of candidate.evidence) if ('place' in reason) ids.add(reason.place)
    }
  }
  const places: [PlaceId, Place][] = []
  for (const id of [...ids].sort()) {
    const index = placeById(gazetteer, id)
    const place = index === undefined ? extra.get(id) : readPlace(gazetteer, index)
    if (!place) continue
    const { shape, ...rest } = place
    const wound = shape && windRings(shape)
    places.push([id, wound ? { ...rest, shape: wound } : rest])
  }
  // fromEntries defines own properties, so an id such as "__proto__" stays a mere key.
  return Object.fromEntries(places)
}
