import { expect } from 'vitest'

/** How often in a row something must look the same: five looks, 100 ms apart. */
const LOOKS = 5

/** Waits until something looks the same several times in a row. */
export async function atRest(what: () => Promise<unknown>): Promise<void> {
  let before: string | undefined
  let same = 0
  const look = async () => {
    const now = JSON.stringify(await what())
    same = now === before ? same + 1 : 0
    before = now
    return same
  }
  await expect.poll(look, { interval: 100, timeout: 15_000 }).toBeGreaterThanOrEqual(LOOKS - 1)
}
