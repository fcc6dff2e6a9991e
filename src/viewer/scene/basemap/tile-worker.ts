import type { Atlas } from '../atlas/index.ts'
import type { SurfaceRequest } from '../offscreen/request.ts'
import { serveSurfaces } from '../offscreen/serve-surfaces.ts'
import type { Waters } from '../waters/waters.ts'
import { paintTile } from './paint-tile.ts'
import type { Palette } from './palette.ts'
import { type Tile, windowOf } from './tile.ts'

/** What the page asks of the worker. Atlases are large: each is sent once, and called by its number from then on. */
export type PaintRequest =
  | { readonly kind: 'atlas'; readonly number: number; readonly atlas: Atlas }
  | { readonly kind: 'waters'; readonly waters: Waters | null }
  | { readonly kind: 'show'; readonly atlas: number; readonly palette: Palette }
  | SurfaceRequest<Tile>

const atlases = new Map<number, Atlas>()
let waters: Waters | null = null
let shown: { readonly atlas: Atlas; readonly palette: Palette } | null = null

const serve = serveSurfaces<Tile>(
  (context, tile) => {
    context.canvas.width = context.canvas.height = tile.pixels
    if (shown) paintTile(context, { ...shown, waters }, windowOf(tile), tile.density)
  },
  // What hides all below need not be blended with it, while the map glides, pixel by pixel.
  { alpha: false },
)

self.onmessage = ({ data }: MessageEvent<PaintRequest>) => {
  if (data.kind === 'atlas') atlases.set(data.number, data.atlas)
  else if (data.kind === 'waters') waters = data.waters
  else if (data.kind === 'show') {
    const atlas = atlases.get(data.atlas)
    if (atlas) shown = { atlas, palette: data.palette }
  } else serve(data)
}
