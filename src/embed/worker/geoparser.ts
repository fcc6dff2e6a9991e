import coreUrl from '../../../geo/core.gazetteer.gz?url'
import type { Article } from '../../corpus/index.ts'
import { type Found, trouble } from '../../viewer/app/load/index.ts'
import type { GeoparseAnswer, GeoparseRequest } from './protocol.ts'

/** How long the worker outlives its last user, in milliseconds: a re-rendering page removes and adds within a moment. */
const LINGER = 2000

/** One map's share of the worker that all maps of a page use. */
export interface Geoparser {
  geoparse(article: Article): Promise<Found>
  release(): void
}

interface Pool {
  readonly worker: Worker
  readonly waiting: Map<number, (answer: GeoparseAnswer) => void>
  users: number
  asked: number
}

let pool: Pool | null = null

/**
 * Borrows the worker and has it open the gazetteer at once.
 *
 * @param given address of a gazetteer of the page's own origin, or null for the core tier.
 */
export function borrowGeoparser(given: string | null, base: string): Geoparser {
  const own = pool ?? openPool()
  pool = own
  own.users++
  const gazetteer = new URL(given ?? coreUrl, given === null ? import.meta.url : base).href
  ask(own, { gazetteer })
  let released = false
  return {
    async geoparse(article) {
      const { found } = await ask(own, { gazetteer, article })
      return found ?? trouble('embedUnread')
    },
    release() {
      if (released) return
      released = true
      own.users--
      setTimeout(() => {
        if (own.users > 0 || pool !== own) return
        own.worker.terminate()
        pool = null
      }, LINGER)
    },
  }
}

function openPool(): Pool {
  const worker = new Worker(new URL('./geoparse-worker.ts', import.meta.url), { type: 'module' })
  const waiting: Pool['waiting'] = new Map()
  worker.onmessage = ({ data }: MessageEvent<GeoparseAnswer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  }
  worker.onerror = () => {
    // A worker that could not start never answers by itself.
    for (const [id, answer] of waiting) answer({ id, found: trouble('embedUnread') })
    waiting.clear()
  }
  return { worker, waiting, users: 0, asked: 0 }
}

function ask(own: Pool, request: Omit<GeoparseRequest, 'id'>): Promise<GeoparseAnswer> {
  const id = own.asked++
  return new Promise(resolve => {
    own.waiting.set(id, resolve)
    own.worker.postMessage({ id, ...request } satisfies GeoparseRequest)
  })
}
