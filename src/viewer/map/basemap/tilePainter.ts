import type { Atlas } from '../atlas/index.ts'
import { paintOn, showBitmap } from '../leaflet/paintOn.ts'
import type { Waters } from '../waters/waters.ts'
import { createPaintQueue } from './paintQueue.ts'
import { type Painting, paintTile } from './paintTile.ts'
import type { Palette } from './palette.ts'
import { type Tile, windowOf } from './tile.ts'
import type { PaintAnswer, PaintRequest } from './tileWorker.ts'

/** Paints tiles of land and sea. */
export interface TilePainter {
  /** What is painted from now on. */
  readonly show: (atlas: Atlas, waters: Waters | null, palette: Palette) => void
  /** Paints a tile on a canvas; `done` is called when the picture is there. */
  readonly paint: (canvas: HTMLCanvasElement, tile: Tile, done: () => void) => void
  /** The canvas is not wanted any more. */
  readonly drop: (canvas: HTMLCanvasElement) => void
  readonly close: () => void
}

/**
 * A painter in a worker, so that the map moves on while coasts are drawn; in the page where there can be none.
 *
 * @param ownWorker false where many maps share a page: each worker would hold an atlas of its own.
 */
export function createTilePainter(ownWorker: boolean): TilePainter {
  let shown: Parameters<TilePainter['show']> | null = null
  let painter = start()

  function start(): TilePainter {
    if (!ownWorker || typeof OffscreenCanvas === 'undefined') return createPagePainter()
    try {
      return createWorkerPainter(waiting => {
        painter = createPagePainter()
        if (shown) painter.show(...shown)
        for (const { canvas, tile, done } of waiting) painter.paint(canvas, tile, done)
      })
    } catch {
      return createPagePainter()
    }
  }

  return {
    show(...given) {
      shown = given
      painter.show(...given)
    },
    paint: (canvas, tile, done) => painter.paint(canvas, tile, done),
    drop: canvas => painter.drop(canvas),
    close: () => painter.close(),
  }
}

/** How long the first tiles of a view wait for the others, in milliseconds. */
const TOGETHER = 150

interface Waiting {
  readonly canvas: HTMLCanvasElement
  readonly tile: Tile
  readonly done: () => void
}

/** @param onFail given what still waits, where the page around forbids the worker. */
function createWorkerPainter(onFail: (waiting: readonly Waiting[]) => void): TilePainter {
  const worker = new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  /** Of each canvas the latest order, and what to call when a picture is there: an order that is overtaken passes that on. */
  const latest = new Map<HTMLCanvasElement, { readonly order: number; readonly done: () => void }>()
  const arrived = new Map<number, { readonly canvas: HTMLCanvasElement; readonly picture: ImageBitmap }>()
  let timer = 0
  let last = 0
  const post = (request: PaintRequest) => worker.postMessage(request)

  worker.onmessage = ({ data: { order, picture } }: MessageEvent<PaintAnswer>) => {
    const waiter = waiting.get(order)
    waiting.delete(order)
    if (!waiter) return picture.close()
    arrived.set(order, { canvas: waiter.canvas, picture })
    if (waiting.size === 0) showArrived()
    else if (timer === 0) timer = window.setTimeout(showArrived, TOGETHER)
  }

  /** Each frame that has a new picture costs the browser a good part of one, so those of one view come together. */
  function showArrived(): void {
    clearTimeout(timer)
    timer = 0
    for (const [order, { canvas, picture }] of arrived) {
      const wanted = latest.get(canvas)
      if (wanted?.order !== order) {
        picture.close()
        continue
      }
      showBitmap(canvas, picture)
      latest.set(canvas, { order, done: () => {} })
      wanted.done()
    }
    arrived.clear()
  }

  worker.onerror = () => {
    worker.terminate()
    onFail([...waiting.values()])
  }

  return {
    show: (atlas, waters, palette) => post({ kind: 'show', atlas, waters, palette }),
    paint(canvas, tile, done) {
      const order = ++last
      const before = latest.get(canvas)
      const all = () => {
        before?.done()
        done()
      }
      latest.set(canvas, { order, done: all })
      waiting.set(order, { canvas, tile, done })
      post({ kind: 'paint', order, tile })
    },
    drop(canvas) {
      const order = latest.get(canvas)?.order
      latest.delete(canvas)
      if (order !== undefined && waiting.delete(order)) post({ kind: 'drop', order })
    },
    close() {
      clearTimeout(timer)
      worker.terminate()
    },
  }
}

function createPagePainter(): TilePainter {
  const queue = createPaintQueue<HTMLCanvasElement>()
  let shown: Painting | null = null
  return {
    show(atlas, waters, palette) {
      shown = { atlas, waters, palette }
    },
    paint(canvas, tile, done) {
      queue.add(canvas, () => {
        const painting = shown
        if (painting)
          paintOn(canvas, tile.pixels, tile.pixels, context =>
            paintTile(context, painting, windowOf(tile), tile.density),
          )
        done()
      })
    },
    drop: canvas => queue.drop(canvas),
    close: queue.clear,
  }
}
