import fineUrl from 'world-atlas/countries-10m.json?url'
import coarseUrl from 'world-atlas/countries-50m.json?url'
import type { Atlas } from './atlas.ts'
import type { AtlasRequest } from './atlas-worker.ts'

/** Natural Earth's scale: `coarse` is 1:50 million, for continents; `fine` is 1:10 million, for districts. */
export type AtlasDetail = 'coarse' | 'fine'

const URLS: Record<AtlasDetail, string> = { coarse: coarseUrl, fine: fineUrl }

/**
 * Loads an atlas in a worker of its own.
 *
 * @throws Error (rejects) when the file cannot be fetched or is not a world-atlas topology.
 */
export function loadAtlas(detail: AtlasDetail): Promise<Atlas> {
  const worker = new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' })
  const request: AtlasRequest = {
    url: new URL(URLS[detail], document.baseURI).href,
    smooth: detail === 'fine',
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
