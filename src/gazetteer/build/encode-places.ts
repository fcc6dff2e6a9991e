import { zigzag } from '../file/planes.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'
import type { Ordered } from './order.ts'
import { placeOf } from './place-of.ts'
import { lines, plain, planes, type Section } from './sections.ts'

/** The columns of places, in the order of the file. */
export function encodePlaces(builder: Builder, { places, placeAt }: Ordered): Section[] {
  const column = (name: keyof Builder['place']) => {
    const values = filled(builder.place[name])
    return places.map(place => values[place]!)
  }
  const resolved = resolveReferences(builder, placeAt)
  const region = tabled(column('region'), resolved)
  const county = tabled(column('county'), resolved)
  const table = region.table
  // A region stores its own position and country, so that a look-up never has to follow a chain of regions.
  for (const place of table) region.index[place] = 0
  // One more than in the builder: 0 is for those that have the country of their region.
  const country = column('country').map(value => value + 1)
  const relative = (values: Uint32Array, difference: (value: number, base: number) => number) =>
    values.map((value, place) => {
      const index = region.index[place]!
      return index === 0 ? value : difference(value, values[table[index - 1]!]!)
    })
  const steps = (value: number, base: number) => zigzag(value - base)
  return [
    planes('IDPR', column('prefix')),
    planes('IDNO', column('number')),
    lines('IDTX', builder.idTexts.list),
    planes('RTAB', table),
    planes('REGN', region.index),
    planes('CTAB', county.table),
    planes('CNTY', county.index),
    planes(
      'CTRY',
      relative(country, (value, base) => (value === base ? 0 : value)),
    ),
    planes('LATI', relative(column('lat'), steps)),
    planes('LONG', relative(column('lon'), steps)),
    planes('POPU', column('population')),
    planes('WGHT', column('weight')),
    planes('KIND', column('kind')),
    ...spellings(builder, places),
  ]
}

/** References as indices, plus one, into a table of the places they mean: a few thousand, so two bytes do. */
function tabled(references: Uint32Array, resolved: Int32Array): { table: Uint32Array; index: Uint32Array } {
  const places = references.map(reference => (reference === 0 ? 0 : resolved[reference - 1]! + 1))
  const table = Uint32Array.from(new Set(places))
    .filter(place => place > 0)
    .map(place => place - 1)
    .sort()
  const indexOf = new Map([...table].map((place, i) => [place + 1, i + 1]))
  return { table, index: places.map(place => indexOf.get(place) ?? 0) }
}

function spellings(builder: Builder, places: Uint32Array): Section[] {
  const starts = filled(builder.place.spelling)
  const lengths = filled(builder.place.spellingLength)
  const inOrder = places.map(place => lengths[place]!)
  const text = new Uint8Array(inOrder.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const place of places) {
    text.set(builder.spellings.bytes.subarray(starts[place]!, starts[place]! + lengths[place]!), at)
    at += lengths[place]!
  }
  return [planes('DLEN', inOrder), plain('DTXT', text)]
}

/** The file place of every id that a place names as its region, or -1 where no record has that id. */
function resolveReferences(builder: Builder, placeAt: Uint32Array): Int32Array {
  return Int32Array.from(builder.references.list, id => {
    const place = placeOf(builder, builder.aliases.get(id) ?? id)
    return place < 0 ? -1 : placeAt[place]!
  })
}
