import type { SurfaceAnswer, SurfaceRequest } from './request.ts'

/** What a worker paints with on a canvas of the page. */
export type SurfaceContext = OffscreenCanvasRenderingContext2D

/**
 * The worker's side of `createSurfaces`: paints one picture after the other; between them orders may be withdrawn.
 * What cannot be painted, as where a worker gets no context, is told to the page, which then paints by itself.
 *
 * @param settings of each canvas's context. A canvas has one for its whole life: Firefox refuses to hand it out a
 * second time to a canvas that came from the page.
 * @returns takes what the page asks.
 */
export function serveSurfaces<Order>(
  paint: (context: SurfaceContext, order: Order) => void,
  settings: CanvasRenderingContext2DSettings = {},
): (request: SurfaceRequest<Order>) => void {
  const surfaces = new Map<number, OffscreenCanvas>()
  const contexts = new Map<number, SurfaceContext>()
  const orders = new Map<number, { readonly serial: number; readonly order: Order }>()
  let running = false

  function contextOf(canvas: number): SurfaceContext | null {
    const known = contexts.get(canvas)
    if (known) return known
    const surface = surfaces.get(canvas)
    if (!surface) return null
    const context = surface.getContext('2d', settings)
    if (!context) throw new Error('The worker gets no context to paint with.')
    contexts.set(canvas, context)
    return context
  }

  async function run(): Promise<void> {
    running = true
    for (const [canvas, { serial, order }] of orders) {
      orders.delete(canvas)
      try {
        const context = contextOf(canvas)
        if (!context) continue
        paint(context, order)
        answer({ canvas, serial })
      } catch (cause) {
        answer({ canvas, serial, error: String(cause) })
      }
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

/** What is painted reaches the screen with the next frame, where workers have frames. */
function answer(data: SurfaceAnswer): void {
  const say = () => self.postMessage(data)
  if (typeof requestAnimationFrame === 'function' && data.error === undefined) requestAnimationFrame(say)
  else say()
}
