import type { SectionTag } from '../format.ts'
import { encodePlanes, zigzag } from '../planes.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'
import type { Ordered } from './order.ts'
import { resolveReferences } from './references.ts'
import type { Section } from './sections.ts'

/** The columns of places, in the order of the file. */
export function encodePlaces(builder: Builder, { places, placeAt }: Ordered): Section[] {
  const column = (name: keyof Builder['place']) => {
    const values = filled(builder.place[name])
    return Uint32Array.from(places, place => values[place]!)
  }
  const resolved = resolveReferences(builder, placeAt)
  const region = tabled(column('region'), resolved)
  const county = tabled(column('county'), resolved)
  const table = region.table
  // A region is located and has its country by itself, or there would be no end to the looking up.
  for (const place of table) region.index[place] = 0
  const country = column('country')
  const own = (
    values: Uint32Array,
    of: (value: number, regionValue: number) => number,
    alone: (value: number) => number,
  ) =>
    values.map((value, place) =>
      region.index[place] === 0 ? alone(value) : of(value, values[table[region.index[place]! - 1]!]!),
    )
  const difference = (value: number, base: number) => zigzag(value - base)
  const same = (value: number) => value
  return [
    planes('IDPR', column('prefix')),
    planes('IDNO', column('number')),
    lines('IDTX', [...builder.idTexts.keys()]),
    planes('RTAB', table),
    planes('REGN', region.index),
    planes('CTAB', county.table),
    planes('CNTY', county.index),
    planes(
      'CTRY',
      own(
        country,
        (value, base) => (value === base ? 0 : value + 1),
        value => value + 1,
      ),
    ),
    planes('LATI', own(column('lat'), difference, same)),
    planes('LONG', own(column('lon'), difference, same)),
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

export function lines(tag: SectionTag, texts: readonly string[]): Section {
  return { tag, bytes: new TextEncoder().encode(texts.join('\n')), count: texts.length }
}

export function planes(tag: SectionTag, values: Uint32Array): Section {
  return { tag, bytes: encodePlanes(values), count: values.length }
}

function spellings(builder: Builder, places: Uint32Array): Section[] {
  const starts = filled(builder.place.spelling)
  const lengths = filled(builder.place.spellingLength)
  const text = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const place of places) {
    text.set(builder.spellings.bytes.subarray(starts[place]!, starts[place]! + lengths[place]!), at)
    at += lengths[place]!
  }
  const inOrder = Uint32Array.from(places, place => lengths[place]!)
  return [planes('DLEN', inOrder), { tag: 'DTXT', bytes: text, count: text.length }]
}
