import { askWorker } from '../worker/ask-worker.ts'
import type { BaseNames } from './base-names.ts'
import workerUrl from './base-names-worker.ts?worker&url'
import type { BaseNamesAnswer } from './read-base-names.ts'

/**
 * Fetches and opens a gazetteer, in a worker where the page allows one; null where there is none at the address.
 *
 * @param url absolute.
 * @throws Error (rejects) when the file is no gazetteer, or with the signal's reason when aborted.
 */
export async function loadBaseNames(url: string, signal: AbortSignal): Promise<BaseNames | null> {
  const answer = await askWorker<string, BaseNamesAnswer>(workerUrl, url, async url => {
    const { readBaseNames } = await import('./read-base-names.ts')
    return readBaseNames(url)
  })
  signal.throwIfAborted()
  if ('error' in answer) throw new Error(answer.error)
  return answer.names
}
