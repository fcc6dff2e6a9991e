import coarseUrl from '../../../../geo/map/world-coarse.json?url'
import fineUrl from '../../../../geo/map/world-fine.json?url'
import type { Atlas } from './atlas.ts'
import type { AtlasRequest } from './atlas-worker.ts'
import type { Worldview } from './owner.ts'

/** `coarse` is for continents; `fine` is Natural Earth's 1:10 million, with first-level regions, for districts. */
export type AtlasDetail = 'coarse' | 'fine'

const URLS: Record<AtlasDetail, string> = { coarse: coarseUrl, fine: fineUrl }

/**
 * Loads an atlas in a worker of its own.
 *
 * @param worldview whose land disputed land is.
 * @throws Error (rejects) when the file cannot be fetched or is not a world-atlas topology.
 */
export function loadAtlas(detail: AtlasDetail, worldview?: Worldview): Promise<Atlas> {
  const worker = new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' })
  const request: AtlasRequest = {
    url: new URL(URLS[detail], document.baseURI).href,
    smooth: detail === 'fine',
    ...(worldview !== undefined && { worldview }),
  }
  return new Promise<Atlas>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ atlas?: Atlas; error?: string }>) => {
      if (data.atlas) resolve(data.atlas)
      else reject(new Error(data.error))
    }
    worker.onerror = event => reject(new Error(event.message))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
