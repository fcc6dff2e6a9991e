import type { SurfaceAnswer, SurfaceRequest } from './request.ts'

/**
 * The worker's side of `createSurfaces`: paints one picture after the other; between them orders may be withdrawn.
 *
 * @returns takes what the page asks.
 */
export function serveSurfaces<Order>(
  paint: (surface: OffscreenCanvas, order: Order) => void,
): (request: SurfaceRequest<Order>) => void {
  const surfaces = new Map<number, OffscreenCanvas>()
  const orders = new Map<number, { readonly serial: number; readonly order: Order }>()
  let running = false

  async function run(): Promise<void> {
    running = true
    for (const [canvas, { serial, order }] of orders) {
      orders.delete(canvas)
      const surface = surfaces.get(canvas)
      if (!surface) continue
      paint(surface, order)
      // What is painted reaches the screen with the next frame.
      const answer: SurfaceAnswer = { canvas, serial }
      requestAnimationFrame(() => self.postMessage(answer))
      await new Promise(resolve => setTimeout(resolve))
    }
    running = false
  }

  return request => {
    if (request.kind === 'take') surfaces.set(request.canvas, request.surface)
    else if (request.kind === 'paint') {
      orders.set(request.canvas, request)
      if (!running) void run()
    } else orders.delete(request.canvas)
  }
}
