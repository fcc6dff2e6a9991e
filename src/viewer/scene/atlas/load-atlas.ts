import coarseUrl from '../../../../geo/map/world-coarse.json?url'
import fineUrl from '../../../../geo/map/world-fine.json?url'
import { askWorker } from '../worker/ask-worker.ts'
import type { Atlas } from './atlas.ts'
import workerUrl from './atlas-worker.ts?worker&url'
import type { Worldview } from './owner.ts'
import type { AtlasAnswer, AtlasRequest } from './read-atlas.ts'

/** `coarse` is for continents; `fine` is Natural Earth's 1:10 million, with first-level regions, for districts. */
export type AtlasDetail = 'coarse' | 'fine'

const URLS: Record<AtlasDetail, string> = { coarse: coarseUrl, fine: fineUrl }

/**
 * Loads an atlas, in a worker where the page allows one.
 *
 * @param worldview whose land disputed land is.
 * @throws Error (rejects) when the file cannot be fetched or is not a world-atlas topology.
 */
export async function loadAtlas(detail: AtlasDetail, worldview?: Worldview): Promise<Atlas> {
  const request: AtlasRequest = {
    url: new URL(URLS[detail], document.baseURI).href,
    smooth: detail === 'fine',
    ...(worldview !== undefined && { worldview }),
  }
  const answer = await askWorker<AtlasRequest, AtlasAnswer>(workerUrl, request, async request => {
    const { readAtlas } = await import('./read-atlas.ts')
    return readAtlas(request)
  })
  if ('error' in answer) throw new Error(answer.error)
  return answer.atlas
}
