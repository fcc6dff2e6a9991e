import type { SurfaceAnswer, SurfaceRequest } from './request.ts'

/** Canvases of the page that a worker paints on. */
export interface Surfaces<Order> {
  /** Orders a picture, instead of what is still on order; `done` is called when that or a later one is there. */
  readonly paint: (canvas: HTMLCanvasElement, order: Order, done: () => void) => void
  /** The canvas is not wanted any more. */
  readonly drop: (canvas: HTMLCanvasElement) => void
}

/** Whether canvases can be painted by workers here. */
export function hasSurfaces(): boolean {
  return typeof Worker !== 'undefined' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype
}

/**
 * Lets a worker paint on canvases of the page; the worker's side is `serveSurfaces`. What it paints goes to the screen
 * without the page: a picture handed over would be copied by the page, which takes it several frames where no
 * graphics processor helps.
 */
export function createSurfaces<Order>(worker: Worker): Surfaces<Order> {
  const numbers = new Map<HTMLCanvasElement, number>()
  /** By the number of a canvas, what to call when its picture is there. */
  const waiting = new Map<number, () => void>()
  let last = 0
  const post = (request: SurfaceRequest<Order>, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer)

  worker.onmessage = ({ data: { canvas } }: MessageEvent<SurfaceAnswer>) => {
    const done = waiting.get(canvas)
    waiting.delete(canvas)
    done?.()
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
      waiting.set(number, () => {
        before?.()
        done()
      })
      post({ kind: 'paint', canvas: number, order })
    },
    drop(canvas) {
      const number = numbers.get(canvas)
      if (number === undefined) return
      numbers.delete(canvas)
      waiting.delete(number)
      post({ kind: 'drop', canvas: number })
    },
  }
}
