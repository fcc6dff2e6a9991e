import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { splitId } from '../file/id.ts'
import { enterId, findId } from '../file/id-table.ts'
import type { PlaceId } from '../file/place.ts'
import { memo } from './memo.ts'

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
  const place = findId(idTable(gazetteer), ids, prefix, number)
  return place < 0 ? undefined : place
}

const textNumbers = memo((gazetteer: Gazetteer) => new Map(gazetteer.ids.texts.map((text, i) => [text, i])))

/** See `findId`; at most half full. */
const idTable = memo(({ ids, size }: Gazetteer) => {
  const slots = new Uint32Array(1 << (33 - Math.clz32(size)))
  for (let place = 0; place < size; place++) enterId(slots, ids, place)
  return slots
})
