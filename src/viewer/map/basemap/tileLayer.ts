import L from 'leaflet'
import { type Atlas, windowAt } from '../atlas/index.ts'
import { createPaintQueue } from './paintQueue.ts'
import { paintTile } from './paintTile.ts'
import type { Palette } from './palette.ts'

/** Edge of a tile in CSS pixels. */
const TILE = 256

/** Tiles reach one pixel under their neighbours: at fractional zoom browsers leave seams between exact edges. */
const LAP = 1

/** The base map as a Leaflet layer, and the ways to change what it shows. */
export interface TileLayer {
  readonly layer: L.GridLayer
  /** Repaints in place, so that the map never flashes empty. */
  show(atlas: Atlas | null, palette: Palette): void
}

/** Makes a grid layer of canvas tiles, painted in turn between frames. */
export function createTileLayer(): TileLayer {
  let shown: { atlas: Atlas | null; palette: Palette } | null = null
  const tiles = new Map<HTMLCanvasElement, L.Coords>()
  const queue = createPaintQueue<HTMLElement>()

  const layer = Object.assign(L.gridLayer({ tileSize: TILE, keepBuffer: 3, updateWhenZooming: false }), {
    createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
      const canvas = document.createElement('canvas')
      tiles.set(canvas, coords)
      // Before there is land to paint the map's own ground is sea.
      if (shown?.atlas)
        queue.add(canvas, () => {
          paint(canvas, coords)
          done(undefined, canvas)
        })
      else setTimeout(() => done(undefined, canvas))
      return canvas
    },
  })
  layer.on('tileunload', event => {
    if (event.tile instanceof HTMLCanvasElement) tiles.delete(event.tile)
    queue.drop(event.tile)
  })
  layer.on('remove', queue.clear)

  function paint(canvas: HTMLCanvasElement, { x, y, z }: L.Coords): void {
    const size = TILE + LAP
    const density = Math.max(1, window.devicePixelRatio)
    canvas.width = canvas.height = Math.ceil(size * density)
    canvas.style.width = canvas.style.height = `${size}px`
    const context = canvas.getContext('2d')
    if (!context || !shown) return
    context.scale(density, density)
    paintTile(context, shown.atlas, windowAt(x * TILE, y * TILE, size, size, TILE * 2 ** z), shown.palette)
  }

  return {
    layer,
    show(atlas, palette) {
      shown = { atlas, palette }
      if (atlas) for (const [canvas, coords] of tiles) queue.add(canvas, () => paint(canvas, coords))
    },
  }
}
