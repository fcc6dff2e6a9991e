import { buildCorpus } from '../../corpus/index.ts'
import { type Gazetteer, openGazetteer } from '../../gazetteer/index.ts'
import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

const gazetteers = new Map<string, Promise<Gazetteer>>()

self.onmessage = async ({ data: { id, gazetteer, article } }: MessageEvent<GeoparseRequest>) => {
  try {
    const opened = await open(gazetteer)
    answer({ id, ...(article ? { corpus: buildCorpus([article], opened) } : {}) })
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

function answer(message: GeoparseAnswer): void {
  self.postMessage(message)
}

/** Opens a gazetteer once. A failure is forgotten, so that the next article may try again. */
function open(url: string): Promise<Gazetteer> {
  let gazetteer = gazetteers.get(url)
  if (!gazetteer) {
    gazetteer = load(url)
    gazetteers.set(url, gazetteer)
    gazetteer.catch(() => gazetteers.delete(url))
  }
  return gazetteer
}

async function load(url: string): Promise<Gazetteer> {
  const response = await fetch(url, { mode: 'same-origin' })
  if (!response.ok)
    throw new Error(`The gazetteer ${new URL(url).pathname} answered with status ${response.status}.`)
  return openGazetteer(await response.arrayBuffer())
}
