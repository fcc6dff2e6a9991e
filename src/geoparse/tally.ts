/**
 * Sums keyed by small integers: an open-addressing table that is cleared by touching only what was used, so that
 * a short article costs little and a long one stays linear.
 */
export interface Tally {
  readonly keys: Int32Array
  readonly sums: Float64Array
  readonly mask: number
}

/** A table for at most `items` different keys. */
export function makeTally(items: number): Tally {
  let size = 64
  while (size < items * 2) size *= 2
  return { keys: new Int32Array(size).fill(-1), sums: new Float64Array(size), mask: size - 1 }
}

function slotOf(tally: Tally, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & tally.mask
  while (tally.keys[slot] !== key && tally.keys[slot] !== -1) slot = (slot + 1) & tally.mask
  return slot
}

/** Adds to a key's sum. Keys are not negative. */
export function addTo(tally: Tally, key: number, amount: number): void {
  const slot = slotOf(tally, key)
  tally.keys[slot] = key
  tally.sums[slot]! += amount
}

/** A key's sum, 0 where nothing was added. */
export function sumOf(tally: Tally, key: number): number {
  return tally.sums[slotOf(tally, key)]!
}
