/**
 * The rolling hash under which names are indexed: FNV-1a (Fowler, Noll, Vo) over the bytes of the folded name, so that a
 * matcher can go on from one word to the next.
 */
export const HASH_START = 0x811c9dc5 | 0

/** Goes on with a hash by one byte. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** Spreads the rolling hash over all 32 bits (the finaliser of MurmurHash3): low bits are a slot, high bits a mark. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
