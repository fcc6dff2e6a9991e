import type { Atlas } from '../atlas/index.ts'
import { createPaintQueue } from './paintQueue.ts'
import { paintTile } from './paintTile.ts'
import type { Palette } from './palette.ts'
import { type Tile, windowOf } from './tile.ts'
import type { PaintAnswer, PaintRequest } from './tileWorker.ts'

/** Paints tiles of land and sea. */
export interface TilePainter {
  /** What is painted from now on. */
  readonly show: (atlas: Atlas, palette: Palette) => void
  /** Paints a tile on a canvas; `done` is called when the picture is there. */
  readonly paint: (canvas: HTMLCanvasElement, tile: Tile, done: () => void) => void
  /** The canvas is not wanted any more. */
  readonly drop: (canvas: HTMLCanvasElement) => void
  readonly close: () => void
}

/** A painter in a worker, so that the map moves on while coasts are drawn; in the page where there can be none. */
export function createTilePainter(): TilePainter {
  if (typeof OffscreenCanvas === 'undefined') return createPagePainter()
  try {
    return createWorkerPainter()
  } catch {
    return createPagePainter()
  }
}

function createWorkerPainter(): TilePainter {
  const worker = new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { canvas: HTMLCanvasElement; done: () => void }>()
  let last = 0
  /** Of each canvas the latest order. */
  const orders = new Map<HTMLCanvasElement, number>()
  const post = (request: PaintRequest) => worker.postMessage(request)

  worker.onmessage = ({ data: { order, picture } }: MessageEvent<PaintAnswer>) => {
    const waiter = waiting.get(order)
    waiting.delete(order)
    if (waiter && orders.get(waiter.canvas) === order) {
      waiter.canvas.width = picture.width
      waiter.canvas.height = picture.height
      waiter.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
      waiter.done()
    } else picture.close()
  }

  return {
    show: (atlas, palette) => post({ kind: 'show', atlas, palette }),
    paint(canvas, tile, done) {
      const order = ++last
      orders.set(canvas, order)
      waiting.set(order, { canvas, done })
      post({ kind: 'paint', order, tile })
    },
    drop(canvas) {
      const order = orders.get(canvas)
      orders.delete(canvas)
      if (order !== undefined && waiting.delete(order)) post({ kind: 'drop', order })
    },
    close: () => worker.terminate(),
  }
}

function createPagePainter(): TilePainter {
  const queue = createPaintQueue<HTMLCanvasElement>()
  let shown: { atlas: Atlas; palette: Palette } | null = null
  return {
    show(atlas, palette) {
      shown = { atlas, palette }
    },
    paint(canvas, tile, done) {
      queue.add(canvas, () => {
        canvas.width = canvas.height = tile.pixels
        const context = canvas.getContext('2d')
        if (context && shown) paintTile(context, shown.atlas, windowOf(tile), shown.palette, tile.density)
        done()
      })
    },
    drop: canvas => queue.drop(canvas),
    close: queue.clear,
  }
}
