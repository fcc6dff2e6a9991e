import type { SurfaceAnswer, SurfaceRequest } from './request.ts'

/** Canvases of the page that a worker paints on. */
export interface Surfaces<Order> {
  /** Orders a picture, instead of what is still on order; `done` is called when that or a later one is there. */
  readonly paint: (canvas: HTMLCanvasElement, order: Order, done: () => void) => void
  /** Takes an order back. */
  readonly withdraw: (canvas: HTMLCanvasElement) => void
}

/** Whether canvases can be painted by workers here. */
export function hasSurfaces(): boolean {
  return (
    typeof Worker !== 'undefined' &&
    typeof OffscreenCanvas !== 'undefined' &&
    'transferControlToOffscreen' in HTMLCanvasElement.prototype
  )
}

/**
 * Lets a worker paint on canvases of the page; the worker's side is `serveSurfaces`. What it paints goes to the screen
 * without the page: a picture handed over would be copied by the page, which takes it several frames where no
 * graphics processor helps.
 *
 * @param onFail called once, when the worker cannot be had or cannot paint: then the page must paint by itself, on
 * new canvases.
 */
export function createSurfaces<Order>(worker: Worker, onFail: () => void): Surfaces<Order> {
  const numbers = new WeakMap<HTMLCanvasElement, number>()
  /** By the number of a canvas, its latest order and what to call when that is there. */
  const waiting = new Map<number, { readonly serial: number; readonly done: () => void }>()
  let lastSerial = 0
  let last = 0
  let failed = false
  const post = (request: SurfaceRequest<Order>, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer)

  const fail = () => {
    if (failed) return
    failed = true
    waiting.clear()
    onFail()
  }
  worker.onerror = fail
  worker.onmessage = ({ data: { canvas, serial, error } }: MessageEvent<SurfaceAnswer>) => {
    if (error !== undefined) return fail()
    const order = waiting.get(canvas)
    // Of a picture that was taken back meanwhile the canvas now waits for another.
    if (order?.serial !== serial) return
    waiting.delete(canvas)
    order.done()
  }

  function take(canvas: HTMLCanvasElement): number {
    const surface = canvas.transferControlToOffscreen()
    const number = ++last
    numbers.set(canvas, number)
    post({ kind: 'take', canvas: number, surface }, [surface])
    return number
  }

  return {
    paint(canvas, order, done) {
      const number = numbers.get(canvas) ?? take(canvas)
      const before = waiting.get(number)
      const serial = ++lastSerial
      const all = () => {
        before?.done()
        done()
      }
      waiting.set(number, { serial, done: all })
      post({ kind: 'paint', canvas: number, serial, order })
    },
    withdraw(canvas) {
      const number = numbers.get(canvas)
      if (number !== undefined && waiting.delete(number)) post({ kind: 'withdraw', canvas: number })
    },
  }
}
