/**
 * `npm run fuzz -- [inputs] [part of a target's name]`: changed copies of good files, messages, addresses and requests to
 * everything that takes them, each target in a worker of its own that is ended when one input takes too long. Says what
 * was tried; what broke a promise is written to `test/fuzz/found`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { openTargets, type Target } from './targets.ts'
import type { Fault, Share } from './worker.ts'

/** An input that takes longer counts as one that hangs, in milliseconds. */
const LONGEST = 10_000
/** What a worker may fill, in megabytes. */
const MEMORY = 1024

const [inputs = '10000', only = ''] = process.argv.slice(2)
const first = Number(process.env.FUZZ_SEED ?? 1)
const targets = await openTargets()
for (const { close } of targets) close?.()
const chosen = targets
  .map((target, number) => ({ target, number }))
  .filter(({ target }) => target.name.includes(only))
const shares = chosen.reduce((sum, { target }) => sum + target.share, 0)

let tried = 0
let broken = 0
const queue = [...chosen]
await Promise.all([work(), work()])
console.log(
  `${tried.toLocaleString('en')} inputs, ${broken} broken promises, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.`,
)
process.exitCode = broken > 0 ? 1 : 0
process.exit()

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { target, number } = next
    const count = Math.ceil((Number(inputs) * target.share) / shares)
    const { faults, slowest, done } = await run(target, number, count)
    tried += done
    broken += faults.length
    console.log(
      `${target.name}: ${done.toLocaleString('en')} inputs, ${faults.length} broken, slowest ${slowest} ms`,
    )
    for (const fault of faults) keep(fault)
  }
}

/** Runs one target; goes on behind an input that hangs or ends the worker. */
async function run(target: Target, number: number, count: number) {
  const faults: Fault[] = []
  let slowest = 0
  let from = first
  const end = first + count
  while (from < end && faults.length < 20) {
    const watched = new SharedArrayBuffer(8)
    const state = new Int32Array(watched)
    const share: Share = { target: number, from, count: end - from, watched }
    const stopped = await inWorker(share, state)
    slowest = Math.max(slowest, state[1] ?? 0)
    if (typeof stopped !== 'string') {
      faults.push(...stopped)
      break
    }
    const { mutate, seeded } = await import('./mutate.ts')
    const seed = state[0] ?? 0
    faults.push({ target: target.name, seed, message: stopped, bytes: mutate(target.seeds, seeded(seed)) })
    from = seed + 1
  }
  return { faults, slowest, done: count }
}

/** The faults that a worker found, or why it was ended. */
function inWorker(share: Share, state: Int32Array): Promise<readonly Fault[] | string> {
  return new Promise(resolve => {
    const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('worker.ts', import.meta.url).href)}) })`
    const worker = new Worker(code, {
      eval: true,
      workerData: share,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    })
    let seen = -1
    let since = Date.now()
    const watch = setInterval(() => {
      if (state[0] !== seen) {
        seen = state[0] ?? 0
        since = Date.now()
      } else if (Date.now() - since > LONGEST && seen > 0) finish(`hangs: more than ${LONGEST} ms`)
    }, 500)
    const finish = (result: readonly Fault[] | string) => {
      clearInterval(watch)
      void worker.terminate()
      resolve(result)
    }
    worker.on('message', finish)
    worker.on('error', error => finish(`ends the program: ${error.message}`))
  })
}

function keep({ target, seed, message, bytes }: Fault): void {
  console.log(`  seed ${seed}: ${message.split('\n').slice(0, 4).join('\n    ')}`)
  mkdirSync('test/fuzz/found', { recursive: true })
  writeFileSync(`test/fuzz/found/${target.replaceAll(/[^\w.]+/g, '-')}-${seed}`, bytes)
}
