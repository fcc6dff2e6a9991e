import { type Painting, paintTile } from './paintTile.ts'
import { type Tile, windowOf } from './tile.ts'

/** What the page asks of the worker. */
export type PaintRequest =
  | ({ readonly kind: 'show' } & Painting)
  | { readonly kind: 'paint'; readonly order: number; readonly tile: Tile }
  | { readonly kind: 'drop'; readonly order: number }

/** A picture as it was ordered. */
export interface PaintAnswer {
  readonly order: number
  readonly picture: ImageBitmap
}

let shown: Painting | null = null
const orders = new Map<number, Tile>()
let running = false

self.onmessage = ({ data }: MessageEvent<PaintRequest>) => {
  if (data.kind === 'show') shown = data
  else if (data.kind === 'drop') orders.delete(data.order)
  else orders.set(data.order, data.tile)
  if (!running) void run()
}

/** One tile after the other; between them orders may be withdrawn. */
async function run(): Promise<void> {
  running = true
  for (const [order, tile] of orders) {
    orders.delete(order)
    const canvas = new OffscreenCanvas(tile.pixels, tile.pixels)
    const context = canvas.getContext('2d')
    if (context && shown) paintTile(context, shown, windowOf(tile), tile.density)
    const answer: PaintAnswer = { order, picture: canvas.transferToImageBitmap() }
    self.postMessage(answer, { transfer: [answer.picture] })
    await new Promise(resolve => setTimeout(resolve))
  }
  running = false
}
