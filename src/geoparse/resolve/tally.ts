/**
 * Sums keyed by small integers: an open-addressing table that grows to the largest article and clears only what the
 * next one needs, so that a short article costs little.
 */
export interface Tally {
  keys: Int32Array
  sums: Float64Array
  mask: number
}

/** An empty table. */
export function makeTally(): Tally {
  return { keys: new Int32Array(64).fill(-1), sums: new Float64Array(64), mask: 63 }
}

/** Empties the table and makes room for `items` different keys. */
export function clearTally(tally: Tally, items: number): void {
  let size = 64
  while (size < items * 2) size *= 2
  if (size > tally.keys.length) {
    tally.keys = new Int32Array(size)
    tally.sums = new Float64Array(size)
  }
  tally.mask = size - 1
  tally.keys.fill(-1, 0, size)
  tally.sums.fill(0, 0, size)
}

function slotOf({ keys, mask }: Tally, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask
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
