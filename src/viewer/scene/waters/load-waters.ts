import coarseUrl from '../../../../geo/map/waters-coarse.json?url'
import { fetchParts, type MapParts } from '../atlas/cells/fetch-parts.ts'
import { askWorker } from '../worker/ask-worker.ts'
import type { WatersAnswer } from './read-waters.ts'
import type { Waters } from './waters.ts'
import workerUrl from './waters-worker.ts?worker&url'

/**
 * Loads rivers and lakes, in a worker where the page allows one: the coarse ones of the world, and the finest of some cells. They
 * have no names yet.
 *
 * @param cells keys of cells; none for continents.
 * @throws Error (rejects) when a file cannot be fetched or is not what it should be.
 */
export async function loadWaters(cells: readonly string[]): Promise<Waters> {
  const parts = await fetchParts(coarseUrl, cells)
  const answer = await askWorker<MapParts, WatersAnswer>(workerUrl, parts, async parts => {
    const { readWaters } = await import('./read-waters.ts')
    return readWaters(parts)
  })
  if ('error' in answer) throw new Error(answer.error)
  return answer.waters
}
