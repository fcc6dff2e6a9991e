import type { Gazetteer, PlaceIndex } from './gazetteer.ts'
import { splitId } from './id.ts'
import { memo } from './memo.ts'
import { spread } from './name-hash.ts'
import type { PlaceId } from './place.ts'

/** The id of a place, the same in every gazetteer that has it. */
export function placeId({ ids }: Gazetteer, place: PlaceIndex): PlaceId {
  const prefix = ids.prefixes[ids.prefix[place]!]!
  const number = ids.number[place]!
  return prefix === '' ? ids.texts[number]! : `${prefix}${number}`
}

/** The place with an id, or undefined where the gazetteer has none. */
export function placeById(gazetteer: Gazetteer, id: PlaceId): PlaceIndex | undefined {
  const { ids } = gazetteer
  const split = splitId(id)
  // An id with a prefix that the file does not list can still be one of its texts.
  const listed = split.number !== undefined && ids.prefixes.includes(split.prefix)
  const prefix = ids.prefixes.indexOf(listed ? split.prefix : '')
  const number = listed ? split.number : textNumbers(gazetteer).get(id)
  if (prefix < 0 || number === undefined) return undefined
  const slots = idTable(gazetteer)
  for (let slot = slotOf(prefix, number); ; slot++) {
    const place = slots[slot & (slots.length - 1)]! - 1
    if (place < 0) return undefined
    if (ids.number[place] === number && ids.prefix[place] === prefix) return place
  }
}

const textNumbers = memo((gazetteer: Gazetteer) => new Map(gazetteer.ids.texts.map((text, i) => [text, i])))

/** An open-addressing hash table from id to place plus one, at most half full. */
const idTable = memo(({ ids, size }: Gazetteer) => {
  const slots = new Uint32Array(1 << (33 - Math.clz32(size)))
  const mask = slots.length - 1
  for (let place = 0; place < size; place++) {
    let slot = slotOf(ids.prefix[place]!, ids.number[place]!) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = place + 1
  }
  return slots
})

function slotOf(prefix: number, number: number): number {
  return spread(number + Math.imul(prefix, 0x9e3779b1))
}
