import firstUrl from 'wherein-first.gz?url'
import coreUrl from '../../../geo/core.gazetteer.gz?url'
import type { Article } from '../../corpus/index.ts'
import { type Found, trouble } from '../../viewer/app/load/index.ts'
import { forbidWorkers, mayWork, openWorker } from '../../viewer/index.ts'
import { createGeoparsePool, type GeoparsePool } from './geoparse-pool.ts'
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

interface Shared {
  readonly pool: GeoparsePool
  users: number
}

let shared: Shared | null = null

/**
 * Borrows the worker and has it open the gazetteer at once.
 *
 * @param given address of a gazetteer, or null for the core tier.
 */
export function borrowGeoparser(given: string | null, base: string): Geoparser {
  const own: Shared = shared ?? {
    pool: createGeoparsePool({ open, forbid: forbidWorkers, serveHere }),
    users: 0,
  }
  shared = own
  own.users++
  // A bundler may give an asset's address without its origin, and calls a module by a file's address: the page's holds.
  const asked = {
    gazetteer: new URL(given ?? coreUrl, given === null ? document.baseURI : base).href,
    ...(given === null ? { first: new URL(firstUrl, document.baseURI).href } : {}),
  }
  own.pool.ask(asked, () => undefined)
  let released = false
  return {
    geoparse(articles, onFound) {
      own.pool.ask({ ...asked, articles }, ({ found, last }) =>
        onFound(found ?? trouble('embedUnread'), last),
      )
    },
    release() {
      if (released) return
      released = true
      own.users--
      setTimeout(() => {
        if (own.users > 0 || shared !== own) return
        own.pool.close()
        shared = null
      }, LINGER)
    },
  }
}

function open(): Worker | null {
  if (!mayWork()) return null
  try {
    return openWorker(workerUrl)
  } catch {
    forbidWorkers()
    return null
  }
}

async function serveHere(request: GeoparseRequest, answer: (answer: GeoparseAnswer) => void): Promise<void> {
  try {
    const { serveGeoparse } = await import('./serve-geoparse.ts')
    await serveGeoparse(request, answer)
  } catch {
    answer({ id: request.id, found: trouble('embedUnread'), last: true })
  }
}
