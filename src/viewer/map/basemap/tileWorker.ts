import type { Atlas } from '../atlas/index.ts'
import type { Waters } from '../waters/waters.ts'
import { paintTile } from './paintTile.ts'
import type { Palette } from './palette.ts'
import { type Tile, windowOf } from './tile.ts'

/** What the page asks of the worker. Atlases are large: each is sent once, and called by its number from then on. */
export type PaintRequest =
  | { readonly kind: 'atlas'; readonly number: number; readonly atlas: Atlas }
  | { readonly kind: 'waters'; readonly waters: Waters | null }
  | { readonly kind: 'show'; readonly atlas: number; readonly palette: Palette }
  | { readonly kind: 'take'; readonly canvas: number; readonly surface: OffscreenCanvas }
  | { readonly kind: 'paint'; readonly canvas: number; readonly tile: Tile }
  | { readonly kind: 'drop'; readonly canvas: number }

/** The canvas whose picture is there. */
export interface PaintAnswer {
  readonly canvas: number
}

const atlases = new Map<number, Atlas>()
const surfaces = new Map<number, OffscreenCanvas>()
const orders = new Map<number, Tile>()
let waters: Waters | null = null
let shown: { readonly atlas: Atlas; readonly palette: Palette } | null = null
let running = false

self.onmessage = ({ data }: MessageEvent<PaintRequest>) => {
  switch (data.kind) {
    case 'atlas':
      atlases.set(data.number, data.atlas)
      break
    case 'waters':
      waters = data.waters
      break
    case 'show': {
      const atlas = atlases.get(data.atlas)
      if (atlas) shown = { atlas, palette: data.palette }
      break
    }
    case 'take':
      surfaces.set(data.canvas, data.surface)
      break
    case 'paint':
      orders.set(data.canvas, data.tile)
      break
    case 'drop':
      orders.delete(data.canvas)
      surfaces.delete(data.canvas)
  }
  if (!running) void run()
}

/** One tile after the other; between them orders may be withdrawn. */
async function run(): Promise<void> {
  running = true
  for (const [canvas, tile] of orders) {
    orders.delete(canvas)
    paint(canvas, tile)
    await new Promise(resolve => setTimeout(resolve))
  }
  running = false
}

function paint(canvas: number, tile: Tile): void {
  const surface = surfaces.get(canvas)
  const context = surface?.getContext('2d')
  if (!surface || !context || !shown) return
  surface.width = surface.height = tile.pixels
  paintTile(context, { ...shown, waters }, windowOf(tile), tile.density)
  // What is painted reaches the screen with the next frame.
  const answer: PaintAnswer = { canvas }
  requestAnimationFrame(() => self.postMessage(answer))
}
