import { buildCorpus } from '../../corpus/index.ts'
import { type Gazetteer, GazetteerError, openGazetteer } from '../../gazetteer/index.ts'
import { type Problem, trouble } from '../../viewer/app/load/problem.ts'
import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

type Opened =
  | { readonly ok: true; readonly value: Gazetteer }
  | { readonly ok: false; readonly problem: Problem }

const gazetteers = new Map<string, Promise<Opened>>()

self.onmessage = async ({ data: { id, gazetteer, article } }: MessageEvent<GeoparseRequest>) => {
  try {
    const opened = await open(gazetteer)
    if (!opened.ok) return answer({ id, found: opened })
    answer({ id, found: article ? { ok: true, value: buildCorpus([article], opened.value) } : null })
  } catch (error) {
    console.warn(error)
    answer({ id, found: trouble('embedUnread') })
  }
}

function answer(message: GeoparseAnswer): void {
  self.postMessage(message)
}

/** Opens a gazetteer once. A failure is forgotten, so that the next article may try again. */
function open(url: string): Promise<Opened> {
  let gazetteer = gazetteers.get(url)
  if (!gazetteer) {
    gazetteer = load(url)
    gazetteers.set(url, gazetteer)
    gazetteer.then(({ ok }) => ok || gazetteers.delete(url))
  }
  return gazetteer
}

async function load(url: string): Promise<Opened> {
  const name = new URL(url).pathname
  try {
    const response = await fetch(url, { mode: 'same-origin' })
    if (!response.ok) return trouble('corpusStatus', { name, status: `${response.status}` })
    return { ok: true, value: await openGazetteer(await response.arrayBuffer()) }
  } catch (error) {
    return trouble(error instanceof GazetteerError ? 'embedGazetteer' : 'corpusUnfetched', { name })
  }
}
