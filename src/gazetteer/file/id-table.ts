import { spread } from './name-hash.ts'

/** Ids in two parts, see `splitId`: an item a place in each column. */
export interface SplitIds {
  readonly prefix: ArrayLike<number>
  readonly number: ArrayLike<number>
}

/**
 * The place with an id, or -1.
 *
 * @param slots an open-addressing table from id to place plus one, 0 where empty; a power of two in size and never full.
 */
export function findId(slots: Uint32Array, ids: SplitIds, prefix: number, number: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(prefix, number) & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot]! - 1
    if (place < 0) return -1
    if (ids.number[place] === number && ids.prefix[place] === prefix) return place
  }
}

/** Enters a place whose id is not there yet. */
export function enterId(slots: Uint32Array, ids: SplitIds, place: number): void {
  const mask = slots.length - 1
  let slot = slotOf(ids.prefix[place]!, ids.number[place]!) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = place + 1
}

function slotOf(prefix: number, number: number): number {
  return spread((number + Math.imul(prefix, 0x9e3779b1)) | 0)
}
