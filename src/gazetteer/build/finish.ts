import type { SectionTag } from '../format.ts'
import { encodePlanes } from '../planes.ts'
import { encodeShape } from '../shape-code.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'
import { encodeNames } from './encode-names.ts'
import { type Ordered, orderRows } from './order.ts'
import { resolveReferences } from './references.ts'
import { type Section, writeSections } from './sections.ts'

/** What the file says of itself. */
export interface BuildNotes {
  /** "full", "core", or a name of one's own. */
  readonly tier: string
  /** Whom to credit for the data, as plain text on one line. */
  readonly credit: string
}

/** The finished file, uncompressed. The same records in the same order give the same bytes. */
export function finishBuild(builder: Builder, notes: BuildNotes): Uint8Array<ArrayBuffer> {
  const ordered = orderRows(builder)
  return writeSections([
    lines('META', [
      `tier\t${oneLine(notes.tier)}`,
      `credit\t${oneLine(notes.credit)}`,
      `unit\t${builder.unit}`,
      ['kinds', ...builder.kinds.keys()].join('\t'),
      ['countries', ...builder.countries.keys()].join('\t'),
      ['prefixes', ...builder.prefixes.keys()].join('\t'),
    ]),
    ...placeSections(builder, ordered),
    ...encodeNames(builder, ordered),
    ...geometrySections(builder, ordered),
  ])
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lines(tag: SectionTag, texts: readonly string[]): Section {
  return { tag, bytes: new TextEncoder().encode(texts.join('\n')), count: texts.length }
}

function planes(tag: SectionTag, values: Uint32Array): Section {
  return { tag, bytes: encodePlanes(values), count: values.length }
}

function placeSections(builder: Builder, { places, placeAt }: Ordered): Section[] {
  const column = (name: keyof Builder['place']) => {
    const values = filled(builder.place[name])
    return Uint32Array.from(places, place => values[place]!)
  }
  const regions = resolveReferences(builder, placeAt)
  const located = (name: 'region' | 'county') =>
    column(name).map(reference => (reference === 0 ? 0 : regions[reference - 1]! + 1))
  const { lengths, text } = spellings(builder, places)
  return [
    planes('IDPR', column('prefix')),
    planes('IDNO', column('number')),
    lines('IDTX', builder.idTexts),
    planes('LATI', column('lat')),
    planes('LONG', column('lon')),
    planes('POPU', column('population')),
    planes('WGHT', column('weight')),
    planes('KIND', column('kind')),
    planes('CTRY', column('country')),
    planes('REGN', located('region')),
    planes('CNTY', located('county')),
    planes('DLEN', lengths),
    { tag: 'DTXT', bytes: text, count: text.length },
  ]
}

function spellings(builder: Builder, places: Uint32Array): { lengths: Uint32Array; text: Uint8Array } {
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
  return { lengths, text }
}

function geometrySections(builder: Builder, { placeAt }: Ordered): Section[] {
  const { unit } = builder
  const byPlace = (a: { place: number }, b: { place: number }) => placeAt[a.place]! - placeAt[b.place]!
  const boxes = builder.boxes.toSorted(byPlace)
  const shapes = builder.shapes.toSorted(byPlace)
  const codes = shapes.map(({ shape }) => encodeShape(shape, unit))
  const sides = boxes.flatMap(({ box }) =>
    box.map((side, i) => Math.round((side + (i % 2 ? 90 : 180)) / unit)),
  )
  const coordinates = new Uint8Array(codes.reduce((sum, code) => sum + code.length, 0))
  let at = 0
  for (const code of codes) {
    coordinates.set(code, at)
    at += code.length
  }
  return [
    planes(
      'BOXP',
      Uint32Array.from(boxes, ({ place }) => placeAt[place]!),
    ),
    planes('BOXC', Uint32Array.from(sides)),
    planes(
      'SHPP',
      Uint32Array.from(shapes, ({ place }) => placeAt[place]!),
    ),
    planes(
      'SHPN',
      Uint32Array.from(codes, code => code.length),
    ),
    { tag: 'SHPC', bytes: coordinates, count: coordinates.length },
  ]
}
