import coarseUrl from '../../../../geo/map/waters-coarse.json?url'
import fineUrl from '../../../../geo/map/waters-fine.json?url'
import type { AtlasDetail } from '../atlas/index.ts'
import type { Waters } from './waters.ts'

const URLS: Record<AtlasDetail, string> = { coarse: coarseUrl, fine: fineUrl }

/**
 * Loads rivers and lakes in a worker of its own. They have no names yet.
 *
 * @throws Error (rejects) when the file cannot be fetched or is no topology of waters.
 */
export function loadWaters(detail: AtlasDetail): Promise<Waters> {
  const worker = new Worker(new URL('./waters-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Waters>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ waters?: Waters; error?: string }>) => {
      if (data.waters) resolve(data.waters)
      else reject(new Error(data.error))
    }
    worker.onerror = event => reject(new Error(event.message))
    worker.postMessage(new URL(URLS[detail], document.baseURI).href)
  }).finally(() => worker.terminate())
}
