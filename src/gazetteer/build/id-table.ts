import { spread } from '../name-hash.ts'

/** A hash table from id (prefix and number) to builder place plus one, which grows. Four bytes a slot, half full. */
export interface IdTable {
  slots: Uint32Array
}

/** The columns that hold the ids. */
interface Ids {
  readonly prefix: { readonly values: ArrayLike<number>; readonly length: number }
  readonly number: { readonly values: ArrayLike<number> }
}

export function createIdTable(): IdTable {
  return { slots: new Uint32Array(1024) }
}

/** The place with an id, or -1. */
export function findId({ slots }: IdTable, ids: Ids, prefix: number, number: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(prefix, number) & mask; ; slot = (slot + 1) & mask) {
    const place = slots[slot]! - 1
    if (place < 0) return -1
    if (ids.number.values[place] === number && ids.prefix.values[place] === prefix) return place
  }
}

/** Enters the newest place, whose id is not there yet. */
export function enterId(table: IdTable, ids: Ids): void {
  const count = ids.prefix.length
  if (count * 2 > table.slots.length) {
    table.slots = new Uint32Array(table.slots.length * 2)
    for (let place = 0; place < count - 1; place++) put(table, ids, place)
  }
  put(table, ids, count - 1)
}

function put({ slots }: IdTable, ids: Ids, place: number): void {
  const mask = slots.length - 1
  let slot = slotOf(ids.prefix.values[place]!, ids.number.values[place]!) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = place + 1
}

function slotOf(prefix: number, number: number): number {
  return spread((number + Math.imul(prefix, 0x9e3779b1)) | 0)
}
