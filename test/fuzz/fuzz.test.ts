import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { mutate, seeded } from './mutate.ts'
import { openTargets } from './targets.ts'

/** Inputs a target; `npm run fuzz` tries as many as it is told. */
const INPUTS = 120

const KEPT = new URL('kept/', import.meta.url)
const targets = await openTargets()
afterAll(() => {
  for (const { close } of targets) close?.()
})

/** Runs a target and names the seed of what breaks a promise of it. */
async function broken(run: (bytes: Uint8Array) => unknown, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await run(bytes)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'an odd fault'
  }
}

test.each(targets)('$name takes changed inputs and keeps its promises', async ({ seeds, run, share }) => {
  const faults: string[] = []
  for (let seed = 1; seed <= INPUTS * Math.min(1, Math.max(0.1, share)); seed++) {
    const fault = await broken(run, mutate(seeds, seeded(seed)))
    if (fault) faults.push(`seed ${seed}: ${fault}`)
  }
  expect(faults).toEqual([])
  // A good input breaks nothing either, or the changed ones would show nothing.
  for (const seed of seeds) expect(await broken(run, seed)).toBeUndefined()
})

test.each(readdirSync(KEPT).filter(name => name !== 'README.md'))(
  '%s, found by a long run, stays mended',
  async name => {
    const bytes = new Uint8Array(readFileSync(new URL(name, KEPT)))
    const faults = await Promise.all(
      targets
        .filter(target => name.startsWith(target.name.replaceAll(/[^\w.]+/g, '-')))
        .map(({ run }) => broken(run, bytes)),
    )
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.filter(Boolean)).toEqual([])
  },
)
