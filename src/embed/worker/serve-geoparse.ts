import { type Article, buildCorpus } from '../../corpus/index.ts'
import { type Gazetteer, GazetteerError, openGazetteer } from '../../gazetteer/index.ts'
import { type Found, trouble } from '../../viewer/app/load/problem.ts'
import { nextTask } from '../contract/next-task.ts'
import { fetchProblem } from './fetch-problem.ts'
import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

const gazetteers = new Map<string, Promise<Found<Gazetteer>>>()

/** Opens a gazetteer once. A failure is forgotten, so that the next article may try again. */
function fetchGazetteer(url: string): Promise<Found<Gazetteer>> {
  let gazetteer = gazetteers.get(url)
  if (!gazetteer) {
    gazetteer = load(url)
    gazetteers.set(url, gazetteer)
    gazetteer.then(({ ok }) => ok || gazetteers.delete(url))
  }
  return gazetteer
}

async function load(url: string): Promise<Found<Gazetteer>> {
  const name = new URL(url).pathname
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) return trouble('corpusStatus', { name, status: `${response.status}` })
    return { ok: true, value: await openGazetteer(await response.arrayBuffer()) }
  } catch (error) {
    if (error instanceof GazetteerError) return trouble('embedGazetteer', { name })
    return fetchProblem(url)
  }
}

/** Letters of scripts that the first gazetteer has no names in, in so many of which nothing would be found. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/gu

const whole = new Map<string, Found<Gazetteer>>()

/** Answers a request, in a worker or in the page: from the first gazetteer while the whole one is on its way, then from that. */
export async function serveGeoparse(
  { id, gazetteer, first, articles }: GeoparseRequest,
  answer: (answer: GeoparseAnswer) => void,
): Promise<void> {
  try {
    const early = first && !whole.has(gazetteer) && isLatin(articles) ? await fetchGazetteer(first) : null
    if (early?.ok && articles && !whole.has(gazetteer))
      answer({ id, found: await parse(articles, early.value), last: false })
    if (early && !articles) return answer({ id, found: null, last: true })
    // The pins go first: opening what follows takes longer than drawing them.
    if (early) await nextTask()
    const opened = await fetchGazetteer(gazetteer)
    if (opened.ok) whole.set(gazetteer, opened)
    if (!articles) answer({ id, found: opened.ok ? null : opened, last: true })
    else answer({ id, found: opened.ok ? await parse(articles, opened.value) : opened, last: true })
  } catch (error) {
    console.warn(error)
    answer({ id, found: trouble('embedUnread'), last: true })
  }
}

async function parse(articles: readonly Article[], gazetteer: Gazetteer): Promise<Found> {
  await nextTask()
  return { ok: true, value: await buildCorpus(articles, gazetteer) }
}

function isLatin(articles: readonly Article[] | undefined): boolean {
  if (!articles) return true
  const start = articles.map(({ text }) => text.slice(0, 4000)).join(' ')
  return (start.match(OTHER_SCRIPT)?.length ?? 0) < start.length / 4
}
