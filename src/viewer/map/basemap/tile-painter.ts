import type { Atlas } from '../../scene/atlas/index.ts'
import { createPaintQueue } from '../../scene/basemap/paint-queue.ts'
import { type Painting, paintTile } from '../../scene/basemap/paint-tile.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import { type Tile, windowOf } from '../../scene/basemap/tile.ts'
import type { PaintRequest } from '../../scene/basemap/tile-worker.ts'
import workerUrl from '../../scene/basemap/tile-worker.ts?worker&url'
import { paintOn } from '../../scene/drawing/paint-on.ts'
import { createSurfaces, hasSurfaces } from '../../scene/offscreen/create-surfaces.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import { openWorker } from '../../scene/worker/open-worker.ts'

/** Paints tiles of land and sea. */
export interface TilePainter {
  /** What is painted from now on. */
  readonly show: (atlas: Atlas, waters: Waters | null, palette: Palette) => void
  /** Paints a tile on a canvas; `done` is called when the picture is there. */
  readonly paint: (canvas: HTMLCanvasElement, tile: Tile, done: () => void) => void
  /** The canvas is to show nothing for now. */
  readonly withdraw: (canvas: HTMLCanvasElement) => void
  readonly close: () => void
}

/**
 * A painter in a worker, so that the map moves on while coasts are drawn; in the page where there can be none.
 *
 * @param ownWorker false where many maps share a page: each worker would hold an atlas of its own.
 * @param onRestart called where the page around forbids the worker after all: all canvases must be made anew.
 */
export function createTilePainter(ownWorker: boolean, onRestart: () => void): TilePainter {
  let shown: Parameters<TilePainter['show']> | null = null
  let painter = start()

  function start(): TilePainter {
    if (!ownWorker || !hasSurfaces()) return createPagePainter()
    try {
      return createWorkerPainter(() => {
        painter = createPagePainter()
        if (shown) painter.show(...shown)
        onRestart()
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
    withdraw: canvas => painter.withdraw(canvas),
    close: () => painter.close(),
  }
}

function createWorkerPainter(onFail: () => void): TilePainter {
  const worker = openWorker(workerUrl)
  const post = (request: PaintRequest) => worker.postMessage(request)
  const atlases = new Map<Atlas, number>()
  let sentWaters: Waters | null = null
  const surfaces = createSurfaces<Tile>(worker, () => {
    worker.terminate()
    onFail()
  })

  function numberOf(atlas: Atlas): number {
    const known = atlases.get(atlas)
    if (known !== undefined) return known
    const number = atlases.size
    atlases.set(atlas, number)
    // Names and areas of territories and regions are not painted on tiles.
    post({ kind: 'atlas', number, atlas: { ...atlas, territories: [], regions: new Map() } })
    return number
  }

  return {
    ...surfaces,
    show(atlas, waters, palette) {
      if (waters !== sentWaters) post({ kind: 'waters', waters })
      sentWaters = waters
      post({ kind: 'show', atlas: numberOf(atlas), palette })
    },
    close: () => worker.terminate(),
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
    withdraw: canvas => queue.drop(canvas),
    close: queue.clear,
  }
}
