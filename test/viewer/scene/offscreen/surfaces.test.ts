import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSurfaces } from '../../../../src/viewer/scene/offscreen/create-surfaces.ts'
import type { SurfaceAnswer, SurfaceRequest } from '../../../../src/viewer/scene/offscreen/request.ts'
import { serveSurfaces } from '../../../../src/viewer/scene/offscreen/serve-surfaces.ts'

/** Frames that were asked for and have not come. */
let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
afterEach(() => vi.unstubAllGlobals())

/** Both sides of a worker in one thread; nothing but the browser's canvases is made up. */
function together() {
  const painted: string[] = []
  const onFail = vi.fn()
  const serve = serveSurfaces<string>((_, order) => painted.push(order))
  const worker: Worker = Object.assign(Object.create(null), {
    postMessage: (request: SurfaceRequest<string>) => serve(request),
  })
  const answer = (data: SurfaceAnswer) => worker.onmessage?.(new MessageEvent('message', { data }))
  vi.stubGlobal('self', { postMessage: answer })
  return { painted, onFail, surfaces: createSurfaces<string>(worker, onFail) }
}

/** A canvas that hands its context out so many times, as Firefox does once to one that came from the page. */
const canvas = (contexts = 1): HTMLCanvasElement => {
  let left = contexts
  const getContext = () => {
    if (left-- <= 0) throw new DOMException('', 'InvalidStateError')
    return {}
  }
  return Object.assign(Object.create(null), { transferControlToOffscreen: () => ({ getContext }) })
}

const nextFrame = () => {
  for (const frame of frames.splice(0)) frame()
}
const settled = () => new Promise(resolve => setTimeout(resolve, 5))

test('a picture is said to be there when a frame has shown it', async () => {
  const { painted, surfaces } = together()
  const done = vi.fn()
  surfaces.paint(canvas(), 'sea', done)
  await settled()
  expect([painted, done.mock.calls.length]).toEqual([['sea'], 0])
  nextFrame()
  expect(done).toHaveBeenCalledOnce()
})

test('an answer to an order that was taken back does not speak for the next one', async () => {
  const { surfaces } = together()
  const [first, second] = [vi.fn(), vi.fn()]
  const reused = canvas()
  surfaces.paint(reused, 'sea', first)
  surfaces.withdraw(reused)
  surfaces.paint(reused, 'land', second)
  frames.shift()?.()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 0])
  await settled()
  nextFrame()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
})

test('of orders for one canvas the latest is painted, and all are told', async () => {
  const { painted, surfaces } = together()
  const [busy, one, two] = [vi.fn(), vi.fn(), vi.fn()]
  const same = canvas()
  surfaces.paint(canvas(), 'elsewhere', busy)
  surfaces.paint(same, 'coarse', one)
  surfaces.paint(same, 'fine', two)
  await settled()
  nextFrame()
  await settled()
  nextFrame()
  expect(painted).toEqual(['elsewhere', 'fine'])
  for (const done of [busy, one, two]) expect(done).toHaveBeenCalledOnce()
})

test('a canvas is painted many times with the one context it has', async () => {
  const { painted, onFail, surfaces } = together()
  const reused = canvas()
  for (const order of ['far', 'near', 'nearer']) {
    surfaces.paint(reused, order, () => {})
    await settled()
    nextFrame()
  }
  expect(painted).toEqual(['far', 'near', 'nearer'])
  expect(onFail).not.toHaveBeenCalled()
})

test('a worker that gets no context says so once, and the orders behind it are told too', async () => {
  const { painted, onFail, surfaces } = together()
  surfaces.paint(canvas(0), 'sea', () => {})
  surfaces.paint(canvas(0), 'land', () => {})
  await settled()
  await settled()
  expect([painted, onFail.mock.calls.length]).toEqual([[], 1])
})
