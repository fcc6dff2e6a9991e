import coarseUrl from '../../../../geo/map/waters-coarse.json?url'
import fineUrl from '../../../../geo/map/waters-fine.json?url'
import type { AtlasDetail } from '../atlas/index.ts'
import { askWorker } from '../worker/ask-worker.ts'
import type { WatersAnswer } from './read-waters.ts'
import type { Waters } from './waters.ts'
import workerUrl from './waters-worker.ts?worker&url'

const URLS: Record<AtlasDetail, string> = { coarse: coarseUrl, fine: fineUrl }

/**
 * Loads rivers and lakes, in a worker where the page allows one. They have no names yet.
 *
 * @throws Error (rejects) when the file cannot be fetched or is no topology of waters.
 */
export async function loadWaters(detail: AtlasDetail): Promise<Waters> {
  const url = new URL(URLS[detail], document.baseURI).href
  const answer = await askWorker<string, WatersAnswer>(workerUrl, url, async url => {
    const { readWaters } = await import('./read-waters.ts')
    return readWaters(url)
  })
  if ('error' in answer) throw new Error(answer.error)
  return answer.waters
}
