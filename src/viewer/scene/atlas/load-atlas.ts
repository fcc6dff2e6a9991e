import coarseUrl from '../../../../geo/map/world-coarse.json?url'
import { askWorker } from '../worker/ask-worker.ts'
import type { Atlas } from './atlas.ts'
import workerUrl from './atlas-worker.ts?worker&url'
import { fetchParts } from './cells/fetch-parts.ts'
import type { Worldview } from './owner.ts'
import type { AtlasAnswer, AtlasRequest } from './read-atlas.ts'

/**
 * Loads an atlas, in a worker where the page allows one: the coarse world, and in it the finest lines and the regions of some cells.
 *
 * @param cells keys of cells; none for continents.
 * @param worldview whose land disputed land is.
 * @throws Error (rejects) when a file cannot be fetched or is not what it should be.
 */
export async function loadAtlas(cells: readonly string[], worldview?: Worldview): Promise<Atlas> {
  const parts = await fetchParts(coarseUrl, cells)
  const request: AtlasRequest = { parts, ...(worldview !== undefined && { worldview }) }
  const answer = await askWorker<AtlasRequest, AtlasAnswer>(workerUrl, request, async request => {
    const { readAtlas } = await import('./read-atlas.ts')
    return readAtlas(request)
  })
  if ('error' in answer) throw new Error(answer.error)
  return answer.atlas
}
