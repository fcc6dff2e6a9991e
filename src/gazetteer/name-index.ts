/**
 * A hash table over every name and every beginning of a name that ends where a word ends. It is made at opening:
 * in the file it would be two megabytes that nothing can compress.
 *
 * Names with the same first two bytes share a stretch of the table. Opening goes through the names in order, so it fills
 * one stretch after the other and stays in the processor's cache, which makes it three times as fast.
 *
 * A slot is 0 where empty; else its low bits are a name's row plus one, and above them stand WHOLE and MORE and, in
 * what remains of 32 bits, a mark from the hash that spares most comparisons.
 */
export interface NameIndexTable {
  readonly slots: Uint32Array
  /** The stretch for key `k` is `slots.subarray(stretch[k], stretch[k + 1])`. */
  readonly stretch: Uint32Array
  /** How many bits hold the name. */
  readonly bits: number
  /** Bytes of the longest name. */
  readonly longest: number
}

/** Entries in the order of their keys, before they are spread over the table. */
export interface IndexEntries {
  /** How many entries there are of each key. */
  readonly counts: Uint32Array
  readonly hashes: Uint32Array
  readonly values: Uint32Array
}

export const KEYS = 0x10000

/** The key of a name from its first two bytes; a separator or the end of the name counts as none. */
export function keyOf(first: number, second: number): number {
  return (first << 8) | (second > 0x2c ? second : 0)
}

/** Set where the beginning is the name itself. */
export function wholeBit(bits: number): number {
  return 1 << bits
}

/** Set where some longer name goes on after this word. */
export function moreBit(bits: number): number {
  return 2 << bits
}

/** The bits of a slot above the name and its two flags. */
export function markMask(bits: number): number {
  return bits >= 30 ? 0 : (-1 << (bits + 2)) >>> 0
}

/** Where in a stretch of `size` slots a hash belongs, by its lower bits: the upper ones are its mark. */
export function slotIn(hash: number, size: number): number {
  return Math.floor(((hash & 0x3fffff) / 0x400000) * size)
}

/** Spreads entries over a table that is three quarters full: fuller, linear probing slows down. */
export function fillTable(
  { counts, hashes, values }: IndexEntries,
  bits: number,
): Pick<NameIndexTable, 'slots' | 'stretch'> {
  const stretch = new Uint32Array(KEYS + 1)
  for (let key = 0; key < KEYS; key++) {
    const count = counts[key]!
    stretch[key + 1] = stretch[key]! + (count === 0 ? 0 : Math.ceil(count / 0.75) + 1)
  }
  const slots = new Uint32Array(stretch[KEYS]!)
  const marks = markMask(bits)
  let entry = 0
  for (let key = 0; key < KEYS; key++) {
    const from = stretch[key]!
    const to = stretch[key + 1]!
    for (const last = entry + counts[key]!; entry < last; entry++) {
      const hash = hashes[entry]!
      let slot = from + slotIn(hash, to - from)
      while (slots[slot] !== 0) slot = slot + 1 === to ? from : slot + 1
      slots[slot] = values[entry]! | (hash & marks)
    }
  }
  return { slots, stretch }
}
