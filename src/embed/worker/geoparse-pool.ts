import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

/** What a pool needs of the page. */
export interface PoolPage {
  /** Starts a worker; null where the page lets none start. */
  readonly open: () => Worker | null
  /** Takes down that the page lets none start. */
  readonly forbid: () => void
  /** Does a worker's work in the page itself, in tasks of its own. */
  readonly serveHere: (request: GeoparseRequest, answer: (answer: GeoparseAnswer) => void) => Promise<void>
}

/** The worker that all maps of a page use, or the page itself in its place. */
export interface GeoparsePool {
  ask(asked: Omit<GeoparseRequest, 'id'>, onAnswer: (answer: GeoparseAnswer) => void): void
  close(): void
}

interface Waiting {
  readonly request: GeoparseRequest
  readonly onAnswer: (answer: GeoparseAnswer) => void
}

/** Starts a worker at once, and another in its place after one that has worked fails. Whatever was asked is answered. */
export function createGeoparsePool({ open, forbid, serveHere }: PoolPage): GeoparsePool {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let worker: Worker | null = null

  const take = (answer: GeoparseAnswer): void => {
    const known = waiting.get(answer.id)
    if (answer.last) waiting.delete(answer.id)
    known?.onAnswer(answer)
  }
  const start = (): void => {
    const started = open()
    if (!started) return
    let answered = false
    worker = started
    started.onmessage = ({ data }: MessageEvent<GeoparseAnswer>) => {
      answered = true
      take(data)
    }
    started.onerror = event => {
      // Else the browser repeats it in the console of the page around.
      event.preventDefault()
      started.terminate()
      worker = null
      // One that never answered is one that this page does not let start; one that did has failed at some text alone.
      if (!answered) forbid()
      for (const { request } of waiting.values()) void serveHere(request, take)
    }
  }
  start()
  return {
    ask(what, onAnswer) {
      const request: GeoparseRequest = { id: asked++, ...what }
      waiting.set(request.id, { request, onAnswer })
      if (!worker) start()
      if (worker) worker.postMessage(request)
      else void serveHere(request, take)
    },
    close: () => worker?.terminate(),
  }
}
