import L from 'leaflet'
import type { Atlas } from '../atlas/index.ts'
import type { Waters } from '../waters/waters.ts'
import type { Palette } from './palette.ts'
import { LAP, TILE, tileAt } from './tile.ts'
import { createTilePainter } from './tilePainter.ts'

/** The base map as a Leaflet layer, and the ways to change what it shows. */
export interface TileLayer {
  readonly layer: L.GridLayer
  /** Repaints in place, so that the map never flashes empty. */
  readonly show: (atlas: Atlas | null, waters: Waters | null, palette: Palette) => void
  readonly close: () => void
}

/** Makes a grid layer of canvas tiles. */
export function createTileLayer(ownWorker: boolean): TileLayer {
  const painter = createTilePainter(ownWorker, () => layer.redraw())
  const tiles = new Map<HTMLCanvasElement, L.Coords>()
  let ready = false

  const layer = Object.assign(L.gridLayer({ tileSize: TILE, keepBuffer: 1, updateWhenZooming: false }), {
    createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
      const canvas = document.createElement('canvas')
      canvas.style.width = canvas.style.height = `${TILE + LAP}px`
      tiles.set(canvas, Object.assign(L.point(x, y), { z }))
      // Before there is land to paint the map's own ground is sea.
      if (ready) painter.paint(canvas, tileAt(x, y, z), () => done(undefined, canvas))
      else setTimeout(() => done(undefined, canvas))
      return canvas
    },
  })
  layer.on('tileunload', event => {
    if (!(event.tile instanceof HTMLCanvasElement)) return
    tiles.delete(event.tile)
    painter.drop(event.tile)
  })

  return {
    layer,
    show(atlas, waters, palette) {
      if (!atlas) return
      ready = true
      painter.show(atlas, waters, palette)
      for (const [canvas, { x, y, z }] of tiles) painter.paint(canvas, tileAt(x, y, z), () => {})
    },
    close() {
      layer.remove()
      painter.close()
    },
  }
}
