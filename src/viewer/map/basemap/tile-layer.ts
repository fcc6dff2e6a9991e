import L from 'leaflet'
import type { Atlas } from '../../scene/atlas/index.ts'
import type { Palette } from '../../scene/basemap/palette.ts'
import { LAP, TILE, tileAt } from '../../scene/basemap/tile.ts'
import type { Waters } from '../../scene/waters/waters.ts'
import { createTilePainter } from './tile-painter.ts'

/** The base map as a Leaflet layer, and the ways to change what it shows. */
export interface TileLayer {
  readonly layer: L.GridLayer
  /** Repaints in place, so that the map never flashes empty. */
  readonly show: (atlas: Atlas | null, waters: Waters | null, palette: Palette) => void
  readonly close: () => void
}

/** Makes a grid layer of canvas tiles. */
export function createTileLayer(ownWorker: boolean): TileLayer {
  const painter = createTilePainter(ownWorker, restart)
  const tiles = new Map<HTMLCanvasElement, L.Coords>()
  /** Taken off the map and free for another square: new ones would have to be made known to the painter, all at once. */
  const spare: HTMLCanvasElement[] = []
  let ready = false
  let reusable = true

  const layer = Object.assign(L.gridLayer({ tileSize: TILE, keepBuffer: 1, updateWhenZooming: false }), {
    createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
      const canvas = spare.pop() ?? document.createElement('canvas')
      // Leaflet shows a tile again when it is said to be done.
      canvas.className = ''
      canvas.style.width = canvas.style.height = `${TILE + LAP}px`
      tiles.set(canvas, Object.assign(L.point(x, y), { z }))
      // Before there is land to paint the map's own ground is sea.
      if (ready) painter.paint(canvas, tileAt(x, y, z), () => done(undefined, canvas))
      else setTimeout(() => done(undefined, canvas))
      return canvas
    },
  })
  layer.on('tileloadstart', ({ tile }) => {
    // A tile that Leaflet moves in three dimensions is a layer besides its canvas for the browser to sort at each frame.
    const { x, y } = L.DomUtil.getPosition(tile)
    Object.assign(tile.style, { transform: '', left: `${x}px`, top: `${y}px` })
  })
  layer.on('tileunload', event => {
    if (!(event.tile instanceof HTMLCanvasElement)) return
    tiles.delete(event.tile)
    painter.withdraw(event.tile)
    if (reusable) spare.push(event.tile)
  })

  /** Canvases that a worker had are of no use to the page. */
  function restart(): void {
    reusable = false
    spare.length = 0
    layer.redraw()
  }

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
