import { Worker } from 'node:worker_threads'
import type { FileJob, FileLines } from './annotate-file.ts'
import type { WorkerStart } from './annotate-worker.ts'

/** Files given to a worker ahead of what it is at, so that it never waits. */
const AHEAD = 4

/**
 * Starts a worker. In the project its script is TypeScript, and Node 20 hands the loader of the main thread to no worker: it is
 * registered there first. In the package it is JavaScript.
 */
function startWorker(workerData: WorkerStart): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./annotate-worker.js', import.meta.url), { workerData })
  const [loader, script] = [import.meta.resolve('tsx/esm/api'), import.meta.resolve('./annotate-worker.ts')]
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`
  return new Worker(code, { eval: true, workerData })
}

/**
 * Runs jobs in workers and gives the results in the order of the jobs, whatever their number: the output is the same, byte for
 * byte. Only a few jobs are under way at once, so memory does not grow with their number.
 *
 * @throws Error (rejects) where a worker fails.
 */
export async function* runInWorkers(
  jobs: readonly FileJob[],
  count: number,
  start: WorkerStart,
): AsyncGenerator<FileLines> {
  const waiting = new Map<number, (result: FileLines) => void>()
  let fail: (error: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Nobody may be listening when a worker fails; whoever listens next hears it.
  failed.catch(() => undefined)
  const workers = Array.from({ length: count }, () => {
    const worker = startWorker(start)
    worker.on('message', ({ number, result }: { number: number; result: FileLines }) =>
      waiting.get(number)?.(result),
    )
    worker.on('error', error => fail(error))
    return worker
  })
  const results: Promise<FileLines>[] = []
  const ask = (number: number) => {
    const job = jobs[number]
    if (!job) return
    results[number] = new Promise(resolve => {
      waiting.set(number, resolve)
    })
    workers[number % count]?.postMessage({ number, job })
  }
  try {
    for (let number = 0; number < count * AHEAD; number++) ask(number)
    for (let number = 0; number < jobs.length; number++) {
      const result = await Promise.race([results[number]!, failed])
      delete results[number]
      waiting.delete(number)
      ask(number + count * AHEAD)
      yield result
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}
