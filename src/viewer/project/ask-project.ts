import { openWorker } from '../scene/worker/open-worker.ts'
import workerUrl from './worker/project-worker.ts?worker&url'
import type { ProjectAnswer, ProjectRequest } from './worker/protocol.ts'

/** The last answer to a request. */
export type LastAnswer = Exclude<ProjectAnswer, { kind: 'progress' }>
/** How far a request has come. */
export type Progress = Extract<ProjectAnswer, { kind: 'progress' }>

interface Waiting {
  readonly request: ProjectRequest
  readonly onAnswer: (answer: ProjectAnswer) => void
}

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/**
 * Sends a request to the worker. The worker keeps running, with the gazetteer open, for the next request.
 *
 * @param signal ends the work at once, in the middle of a file too.
 * @throws the signal's reason (rejects) when aborted; all else is an answer.
 */
export function askProject(
  request: ProjectRequest,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<LastAnswer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const id = asked++
    const end = () => {
      waiting.delete(id)
      // A parser cannot be aborted, except by ending its worker.
      worker?.terminate()
      worker = null
      reject(signal?.reason)
      for (const [other, { request }] of waiting) send(other, request)
    }
    signal?.addEventListener('abort', end, { once: true })
    const onAnswer = (answer: ProjectAnswer) => {
      if (answer.kind === 'progress') return onProgress?.(answer)
      waiting.delete(id)
      signal?.removeEventListener('abort', end)
      resolve(answer)
    }
    waiting.set(id, { request, onAnswer })
    send(id, request)
  })
}

function send(id: number, request: ProjectRequest): void {
  try {
    worker ??= start()
    worker.postMessage({ id, request })
  } catch (error) {
    console.info(error)
    fail()
  }
}

function start(): Worker {
  const opened = openWorker(workerUrl)
  opened.onmessage = ({ data }: MessageEvent<{ id: number; answer: ProjectAnswer }>) =>
    waiting.get(data.id)?.onAnswer(data.answer)
  opened.onerror = event => {
    event.preventDefault()
    console.info(event.message)
    opened.terminate()
    worker = null
    fail()
  }
  return opened
}

/**
 * Tells everybody waiting that there is no worker. The page does not do the work itself, because a book would block
 * it.
 */
function fail(): void {
  for (const { onAnswer } of [...waiting.values()])
    onAnswer({ kind: 'failed', failure: 'no-worker', problems: [] })
}

/** The address of the folder that the page lies in. */
export function siteAddress(): string {
  return new URL('.', document.baseURI).href
}
