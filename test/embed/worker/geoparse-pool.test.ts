import { expect, test } from 'vitest'
import { createGeoparsePool } from '../../../src/embed/worker/geoparse-pool.ts'

/** A worker as a page has it, which a test lets answer or fail. */
function fakeWorker() {
  const asked: { id: number }[] = []
  const worker: Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'> = {
    onmessage: null,
    onerror: null,
    postMessage: (request: { id: number }) => void asked.push(request),
    terminate: () => undefined,
  }
  return {
    worker: worker as Worker,
    asked,
    answer: (id: number) =>
      worker.onmessage?.call(
        worker as Worker,
        new MessageEvent('message', { data: { id, found: null, last: true } }),
      ),
    fail: () => worker.onerror?.call(worker as Worker, new Event('error') as ErrorEvent),
  }
}

function pool() {
  const made: ReturnType<typeof fakeWorker>[] = []
  let may = true
  const geoparser = createGeoparsePool({
    open: () => {
      if (!may) return null
      const fake = fakeWorker()
      made.push(fake)
      return fake.worker
    },
    forbid: () => {
      may = false
    },
    serveHere: async ({ id }, answer) => answer({ id, found: null, last: true }),
  })
  const answered: number[] = []
  const ask = () => geoparser.ask({ gazetteer: 'https://a.example/g' }, ({ id }) => answered.push(id))
  return { made, ask, answered }
}

test('a worker that has failed at a text is replaced for the next, and what waited is answered by the page', () => {
  const { made, ask, answered } = pool()
  ask()
  made[0]!.answer(0)
  ask()
  made[0]!.fail()
  expect(answered).toEqual([0, 1])
  ask()
  expect(made).toHaveLength(2)
  expect(made[1]!.asked).toMatchObject([{ id: 2 }])
  made[1]!.answer(2)
  expect(answered).toEqual([0, 1, 2])
})

test('one that fails before it has answered is not tried again: the page forbids workers', () => {
  const { made, ask, answered } = pool()
  ask()
  made[0]!.fail()
  ask()
  expect(made).toHaveLength(1)
  expect(answered).toEqual([0, 1])
})
