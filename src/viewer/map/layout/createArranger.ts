import { type Arrangement, arrange, type Spread } from './arrange.ts'
import type { ArrangeRequest } from './arrangeWorker.ts'

/** Up to so many places are arranged at once, within a frame; more in a worker. */
const AT_ONCE = 1500

/** Zooms kept: readers go in and out again. */
const KEPT = 12

/** Arranges one set of places, at any zoom. */
export interface Arranger {
  /** The arrangement, if it is there or can be made at once; else it is on its way, and `onReady` tells. */
  readonly at: (zoom: number) => Arrangement | undefined
  readonly close: () => void
}

/**
 * Makes an arranger.
 *
 * @param onReady called when an arrangement has come that was not there when asked for.
 */
export function createArranger(spread: Spread, onReady: () => void): Arranger {
  const made = new Map<number, Arrangement>()
  const asked = new Set<number>()
  let worker = spread.count.length > AT_ONCE ? startWorker() : null

  function startWorker(): Worker | null {
    try {
      const started = new Worker(new URL('./arrangeWorker.ts', import.meta.url), { type: 'module' })
      started.onmessage = ({ data }: MessageEvent<Arrangement>) => {
        keep(data)
        onReady()
      }
      // Where a page may have no worker the map is slower, and there all the same.
      started.onerror = () => {
        worker?.terminate()
        worker = null
        onReady()
      }
      post(started, { spread })
      return started
    } catch {
      return null
    }
  }

  function keep(arrangement: Arrangement): Arrangement {
    made.set(arrangement.zoom, arrangement)
    asked.delete(arrangement.zoom)
    for (const zoom of made.keys()) if (made.size > KEPT) made.delete(zoom)
    return arrangement
  }

  return {
    at(zoom) {
      const known = made.get(zoom)
      if (known) return known
      if (!worker) return keep(arrange(spread, zoom))
      if (!asked.has(zoom)) post(worker, { zoom })
      asked.add(zoom)
      return undefined
    },
    close: () => worker?.terminate(),
  }
}

function post(worker: Worker, request: ArrangeRequest): void {
  worker.postMessage(request)
}
