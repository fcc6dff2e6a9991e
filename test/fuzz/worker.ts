import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { mutate, seeded } from './mutate.ts'
import { openTargets } from './targets.ts'

/** What a worker is to do: inputs of one target from one seed on. */
export interface Share {
  readonly target: number
  readonly from: number
  readonly count: number
  /** Two numbers that the main thread watches: the seed at work, and the greatest milliseconds of one input. */
  readonly watched: SharedArrayBuffer
}

/** A broken promise, with the bytes that broke it. */
export interface Fault {
  readonly target: string
  readonly seed: number
  readonly message: string
  readonly bytes: Uint8Array
}

if (!isMainThread && parentPort) {
  const { target: number, from, count, watched }: Share = workerData
  const target = (await openTargets())[number]
  const state = new Int32Array(watched)
  const faults: Fault[] = []
  let rejected: unknown
  process.on('unhandledRejection', error => {
    rejected = error
  })
  if (target)
    for (let seed = from; seed < from + count && faults.length < 20; seed++) {
      Atomics.store(state, 0, seed)
      const bytes = mutate(target.seeds, seeded(seed))
      const begun = performance.now()
      try {
        await target.run(bytes)
        if (rejected) throw rejected
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
        faults.push({ target: target.name, seed, message, bytes })
        rejected = undefined
      }
      state[1] = Math.max(state[1] ?? 0, Math.round(performance.now() - begun))
    }
  target?.close?.()
  parentPort.postMessage(faults)
}
