import { encodePlanes, zigzag } from '../planes.ts'
import type { Builder } from './builder.ts'
import { append, createColumn, createPool, filled, push } from './column.ts'
import type { Ordered } from './order.ts'
import type { Section } from './sections.ts'

/** Distinct names, front-coded in alphabetical order, and the places of each. */
export function encodeNames(builder: Builder, { rows, isNew, placeAt }: Ordered): Section[] {
  const bytes = builder.nameBytes.bytes
  const starts = filled(builder.name.start)
  const lengths = filled(builder.name.length)
  const classes = filled(builder.name.class)
  const placeOf = filled(builder.name.place)
  const shared = createColumn(1)
  const follow = createColumn(1)
  const text = createPool()
  const counts = createColumn(4)
  const places = new Uint32Array(rows.length)
  let before: Uint8Array = new Uint8Array(0)
  let lastPlace = 0
  rows.forEach((row, i) => {
    if (isNew[i]) {
      const name = bytes.subarray(starts[row]!, starts[row]! + lengths[row]!)
      let prefix = 0
      while (prefix < before.length && name[prefix] === before[prefix]) prefix++
      push(shared, prefix)
      push(follow, name.length - prefix)
      append(text, name.subarray(prefix))
      push(counts, 0)
      before = name
    }
    counts.values[counts.length - 1]!++
    const place = placeAt[placeOf[row]!]!
    places[i] = zigzag(place - lastPlace)
    lastPlace = place
  })
  return [
    { tag: 'NPRE', bytes: encodePlanes(filled(shared)), count: shared.length },
    { tag: 'NSUF', bytes: encodePlanes(filled(follow)), count: follow.length },
    { tag: 'NTXT', bytes: text.bytes.subarray(0, text.length), count: text.length },
    { tag: 'PCNT', bytes: encodePlanes(filled(counts)), count: counts.length },
    { tag: 'PPLC', bytes: encodePlanes(places), count: places.length },
    { tag: 'PCLS', bytes: encodePlanes(rows.map(row => classes[row]!)), count: rows.length },
  ]
}
