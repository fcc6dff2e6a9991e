import type { Gazetteer } from '../../gazetteer/index.ts'

/**
 * Fetches and opens a gazetteer in a worker of its own; null where there is none at the address.
 *
 * @param url absolute.
 * @throws Error (rejects) when the file is no gazetteer, or with the signal's reason when aborted.
 */
export function loadGazetteer(url: string, signal: AbortSignal): Promise<Gazetteer | null> {
  const worker = new Worker(new URL('./gazetteerWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Gazetteer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onmessage = ({ data }: MessageEvent<{ gazetteer?: Gazetteer | null; error?: string }>) => {
      if (data.gazetteer === undefined) reject(new Error(data.error))
      else resolve(data.gazetteer)
    }
    worker.onerror = event => reject(new Error(event.message))
    worker.postMessage(url)
  }).finally(() => worker.terminate())
}
