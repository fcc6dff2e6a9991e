import { encodeShape } from '../file/shape-code.ts'
import type { Builder } from './builder.ts'
import { encodeNames } from './encode-names.ts'
import { encodePlaces } from './encode-places.ts'
import { oneLine } from './one-line.ts'
import { type Ordered, orderRows } from './order.ts'
import { lines, plain, planes, type Section, writeSections } from './sections.ts'

/** The file's own description. */
export interface BuildNotes {
  /** "full", "core", or a name of one's own. */
  readonly tier: string
  /** Whom to credit for the data, as plain text on one line. */
  readonly credit: string
}

/** The finished file, uncompressed. The same records in the same order give the same bytes. */
export function finishBuild(builder: Builder, notes: BuildNotes): Uint8Array<ArrayBuffer> {
  const ordered = orderRows(builder)
  const meta = [
    ['tier', oneLine(notes.tier)],
    ['credit', oneLine(notes.credit)],
    ['unit', String(builder.unit)],
    ['outline', String(builder.outline)],
    ['kinds', ...builder.kinds.list],
    ['countries', ...builder.countries.list],
    ['prefixes', ...builder.prefixes.list],
  ]
  return writeSections([
    lines(
      'META',
      meta.map(cells => cells.join('\t')),
    ),
    ...encodePlaces(builder, ordered),
    ...encodeNames(builder, ordered),
    ...encodeGeometry(builder, ordered),
  ])
}

/** Boxes and shapes of the places that have any, in the order of the file. */
function encodeGeometry(builder: Builder, { placeAt }: Ordered): Section[] {
  const { outline } = builder
  const inOrder = <Geometry>(byPlace: ReadonlyMap<number, Geometry>) =>
    [...byPlace].map(([place, geometry]) => [placeAt[place]!, geometry] as const).sort(([a], [b]) => a - b)
  const boxes = inOrder(builder.boxes)
  const shapes = inOrder(builder.shapes)
  // Rounded outwards, so that a box still holds everything it held.
  const sides = boxes.flatMap(([, [west, south, east, north]]) => [
    Math.floor((west + 180) / outline),
    Math.floor((south + 90) / outline),
    Math.min(Math.ceil((east + 180) / outline), Math.round(360 / outline)),
    Math.min(Math.ceil((north + 90) / outline), Math.round(180 / outline)),
  ])
  const codes = shapes.map(([, { shape, accuracy }]) => encodeShape(shape, outline, accuracy))
  const coordinates = new Uint8Array(codes.reduce((sum, code) => sum + code.length, 0))
  let at = 0
  for (const code of codes) {
    coordinates.set(code, at)
    at += code.length
  }
  return [
    planes(
      'BOXP',
      boxes.map(([place]) => place),
    ),
    planes('BOXC', sides),
    planes(
      'SHPP',
      shapes.map(([place]) => place),
    ),
    planes(
      'SHPN',
      codes.map(code => code.length),
    ),
    plain('SHPC', coordinates),
  ]
}
