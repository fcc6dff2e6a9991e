import firstUrl from 'wherein-first.gz?url'
import coreUrl from '../../../geo/core.gazetteer.gz?url'
import type { Article } from '../../corpus/index.ts'
import { type Found, trouble } from '../../viewer/app/load/index.ts'
import { forbidWorkers, mayWork, openWorker } from '../../viewer/index.ts'
import workerUrl from './geoparse-worker.ts?worker&url'
import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

/** How long the worker outlives its last user, in milliseconds: a re-rendering page removes and adds within a moment. */
const LINGER = 2000

/** One map's share of the worker that all maps of a page use. */
export interface Geoparser {
  /**
   * Finds the places of articles.
   *
   * @param onFound called with what was found; twice where a first answer comes from the places that are named most.
   */
  geoparse(articles: readonly Article[], onFound: (found: Found, last: boolean) => void): void
  release(): void
}

type Asked = Pick<GeoparseRequest, 'gazetteer' | 'first' | 'articles'>

interface Waiting {
  readonly request: GeoparseRequest
  readonly onAnswer: (answer: GeoparseAnswer) => void
}

interface Pool {
  /** Null where the page lets no worker start: then the page itself does the work, in tasks of its own. */
  worker: Worker | null
  readonly waiting: Map<number, Waiting>
  users: number
  asked: number
}

let pool: Pool | null = null

/**
 * Borrows the worker and has it open the gazetteer at once.
 *
 * @param given address of a gazetteer, or null for the core tier.
 */
export function borrowGeoparser(given: string | null, base: string): Geoparser {
  const own = pool ?? openPool()
  pool = own
  own.users++
  // A bundler may give an asset's address without its origin, and calls a module by a file's address: the page's holds.
  const gazetteer = new URL(given ?? coreUrl, given === null ? document.baseURI : base).href
  const asked: Asked = {
    gazetteer,
    ...(given === null ? { first: new URL(firstUrl, document.baseURI).href } : {}),
  }
  ask(own, asked, () => undefined)
  let released = false
  return {
    geoparse(articles, onFound) {
      ask(own, { ...asked, articles }, ({ found, last }) => onFound(found ?? trouble('embedUnread'), last))
    },
    release() {
      if (released) return
      released = true
      own.users--
      setTimeout(() => {
        if (own.users > 0 || pool !== own) return
        own.worker?.terminate()
        pool = null
      }, LINGER)
    },
  }
}

function openPool(): Pool {
  const own: Pool = { worker: null, waiting: new Map(), users: 0, asked: 0 }
  if (!mayWork()) return own
  try {
    own.worker = openWorker(workerUrl)
  } catch {
    forbidWorkers()
    return own
  }
  own.worker.onmessage = ({ data }: MessageEvent<GeoparseAnswer>) => take(own, data)
  own.worker.onerror = event => {
    // Else the browser repeats it in the console of the page around.
    event.preventDefault()
    own.worker?.terminate()
    own.worker = null
    forbidWorkers()
    for (const { request } of own.waiting.values()) void serveHere(own, request)
  }
  return own
}

function take({ waiting }: Pool, answer: GeoparseAnswer): void {
  const asked = waiting.get(answer.id)
  if (answer.last) waiting.delete(answer.id)
  asked?.onAnswer(answer)
}

async function serveHere(own: Pool, request: GeoparseRequest): Promise<void> {
  try {
    const { serveGeoparse } = await import('./serve-geoparse.ts')
    await serveGeoparse(request, answer => take(own, answer))
  } catch {
    take(own, { id: request.id, found: trouble('embedUnread'), last: true })
  }
}

function ask(own: Pool, asked: Asked, onAnswer: Waiting['onAnswer']): void {
  const request: GeoparseRequest = { id: own.asked++, ...asked }
  own.waiting.set(request.id, { request, onAnswer })
  if (own.worker) own.worker.postMessage(request)
  else void serveHere(own, request)
}
