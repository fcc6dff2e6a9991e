import { openWorker } from '../worker/open-worker.ts'
import { type Arrangement, arrange, type Spread } from './arrange.ts'
import type { ArrangeAnswer, ArrangeRequest } from './arrange-worker.ts'
import workerUrl from './arrange-worker.ts?worker&url'

/** Up to so many places are arranged at once, within a frame; more in a worker, and then what a filter leaves of them too. */
const AT_ONCE = 1500

/** Zooms kept: readers go in and out again. */
const KEPT = 12

/** Steps from the zoom at hand that readers are likely to take next: they are arranged before they are asked for. */
const LIKELY = [1, -1]

/** How long after an arrangement the next likely one is begun, in milliseconds: the map has better things to do while it moves. */
const PAUSE = 400

/** Arranges one set of places after another, at any zoom. */
export interface Arranger {
  /**
   * Another set of places.
   *
   * @param onReady called when an arrangement has come that was not there when asked for.
   * @returns its arrangement at a zoom, if it is there or can be made at once; else that is on its way.
   */
  readonly take: (spread: Spread, onReady: () => void) => (zoom: number) => Arrangement | undefined
  readonly close: () => void
}

/** Makes an arranger. Its worker is started when first needed, and kept: each filter brings another set of places. */
export function createArranger(): Arranger {
  let worker: Worker | null = null
  let mayWork = true
  let last = 0
  let onAnswer: (answer: ArrangeAnswer) => void = () => {}
  let onFail: () => void = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(): Worker | null {
    if (worker || !mayWork) return worker
    try {
      worker = openWorker(workerUrl)
      worker.onmessage = ({ data }: MessageEvent<ArrangeAnswer>) => onAnswer(data)
      worker.onerror = event => {
        event.preventDefault()
        giveUp()
      }
    } catch {
      mayWork = false
    }
    return worker
  }

  /** Where a page may have no worker the map is slower, and there all the same. */
  function giveUp(): void {
    close()
    mayWork = false
    onFail()
  }

  function close(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
  }

  function post(request: ArrangeRequest): void {
    worker?.postMessage(request)
  }

  return {
    take(spread, onReady) {
      const number = ++last
      const made = new Map<number, Arrangement>()
      const asked = new Set<number>()
      let posted: Worker | null = null
      let wanted = 0
      clearTimeout(timer)
      const keep = (arrangement: Arrangement): Arrangement => {
        made.set(arrangement.zoom, arrangement)
        asked.delete(arrangement.zoom)
        for (const zoom of made.keys()) if (made.size > KEPT) made.delete(zoom)
        return arrangement
      }
      onAnswer = answer => {
        // What was asked for before belongs to places of before.
        if (answer.number !== number) return
        keep(answer.arrangement)
        if (answer.arrangement.zoom === wanted) onReady()
        if (made.has(wanted)) lookAhead()
      }
      const ask = (zoom: number) => {
        if (!asked.has(zoom)) post({ number, zoom })
        asked.add(zoom)
      }
      const lookAhead = () => {
        clearTimeout(timer)
        const next = LIKELY.map(step => wanted + step).find(zoom => zoom >= 0 && !made.has(zoom))
        if (posted && next !== undefined) timer = setTimeout(ask, PAUSE, next)
      }
      onFail = onReady
      return zoom => {
        wanted = zoom
        const known = made.get(zoom)
        if (known) {
          lookAhead()
          return known
        }
        clearTimeout(timer)
        const at = worker || spread.count.length > AT_ONCE ? start() : null
        if (!at) return keep(arrange(spread, zoom))
        if (posted !== at) {
          post({ number, spread })
          posted = at
          asked.clear()
        }
        ask(zoom)
        return undefined
      }
    },
    close,
  }
}
