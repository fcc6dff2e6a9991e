/**
 * A hash table over every name and every beginning of a name that ends where a word ends. In the file it would be two
 * megabytes that nothing can compress.
 *
 * Names with the same first two bytes share a stretch of the table, which is filled when a name that begins so is first
 * looked up: an English text never asks for most scripts, and a stretch at a time stays in the processor's cache.
 *
 * A slot is 0 where empty; else its low bits are a name's row plus one, and above them stand WHOLE and MORE and, in
 * what remains of 32 bits, a mark from the hash that spares most comparisons.
 */
export interface NameIndexTable {
  readonly slots: Uint32Array
  /** The stretch for key `k` is `slots.subarray(stretch[k], stretch[k + 1])`. */
  readonly stretch: Uint32Array
  /** The names with key `k` are those from `firstName[k]` to before `firstName[k + 1]`, if there are any. */
  readonly firstName: Uint32Array
  /** 1 for keys whose stretch is filled. */
  readonly filled: Uint8Array
  /** How many bits hold the name. */
  readonly bits: number
  /** Bytes of the longest name. */
  readonly longest: number
}

/** How many keys there are: see `keyOf`. */
export const KEYS = 0x10000

const SPACE = 0x20
const COMMA = 0x2c

/** Whether a byte ends a word inside a folded name. */
export function endsWord(byte: number): boolean {
  return byte === SPACE || byte === COMMA
}

/** The key of a name from its first two bytes; a separator or the end of the name counts as none. */
export function keyOf(first: number, second: number): number {
  return (first << 8) | (second > COMMA ? second : 0)
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

/** Slots for so many entries: three quarters are taken, and one at least is free. Fuller, linear probing slows down. */
export function slotsFor(entries: number): number {
  return entries === 0 ? 0 : Math.ceil(entries / 0.75) + 1
}
