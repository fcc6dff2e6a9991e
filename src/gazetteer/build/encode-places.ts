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
  const table = Uint32Array.from(new Set([...resolved].filter(place => place >= 0))).sort()
  const indexOf = new Map([...table].map((place, i) => [place, i + 1]))
  const inTable = (name: 'region' | 'county') =>
    column(name).map(reference => (reference === 0 ? 0 : (indexOf.get(resolved[reference - 1]!) ?? 0)))
  const region = inTable('region')
  // A region is located and has its country by itself, or there would be no end to the looking up.
  for (const place of table) region[place] = 0
  const country = column('country')
  const own = (
    values: Uint32Array,
    of: (value: number, regionValue: number) => number,
    alone: (value: number) => number,
  ) =>
    values.map((value, place) =>
      region[place] === 0 ? alone(value) : of(value, values[table[region[place]! - 1]!]!),
    )
  const difference = (value: number, base: number) => zigzag(value - base)
  const same = (value: number) => value
  return [
    planes('IDPR', column('prefix')),
    planes('IDNO', column('number')),
    lines('IDTX', builder.idTexts),
    planes('RTAB', table),
    planes('REGN', region),
    planes('CNTY', inTable('county')),
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

export function lines(tag: SectionTag, texts: readonly string[]): Section {
  return { tag, bytes: new TextEncoder().encode(texts.join('\n')), count: texts.length }
}

export function planes(tag: SectionTag, values: Uint32Array): Section {
  return { tag, bytes: encodePlanes(values), count: values.length }
}

function spellings(builder: Builder, places: Uint32Array): Section[] {
  const { bytes, length: total } = builder.spellings
  const starts = filled(builder.place.spelling)
  const text = new Uint8Array(total)
  let at = 0
  const lengths = Uint32Array.from(places, place => {
    const spelling = bytes.subarray(starts[place]!, starts[place + 1] ?? total)
    text.set(spelling, at)
    at += spelling.length
    return spelling.length
  })
  return [planes('DLEN', lengths), { tag: 'DTXT', bytes: text, count: text.length }]
}
