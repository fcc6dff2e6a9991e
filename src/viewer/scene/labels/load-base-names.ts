import type { BaseNames } from './base-names.ts'

/**
 * Fetches and opens a gazetteer in a worker of its own; null where there is none at the address.
 *
 * @param url absolute.
 * @throws Error (rejects) when the file is no gazetteer, or with the signal's reason when aborted.
 */
export function loadBaseNames(url: string, signal: AbortSignal): Promise<BaseNames | null> {
  const worker = new Worker(new URL('./base-names-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<BaseNames | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onmessage = ({ data }: MessageEvent<{ names?: BaseNames | null; error?: string }>) => {
      if (data.names === undefined) reject(new Error(data.error))
      else resolve(data.names)
    }
    worker.onerror = event => reject(new Error(event.message))
    worker.postMessage(url)
  }).finally(() => worker.terminate())
}
