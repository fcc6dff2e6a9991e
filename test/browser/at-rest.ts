import { expect } from 'vitest'

/** Long enough that what still changes has changed, in milliseconds. */
const MOMENT = 400

/** Waits until something stays as it is for a moment. */
export async function atRest(what: () => Promise<unknown>): Promise<void> {
  const look = async () => JSON.stringify(await what())
  await expect
    .poll(async () => {
      const before = await look()
      await new Promise(resolve => setTimeout(resolve, MOMENT))
      return (await look()) === before
    })
    .toBe(true)
}
