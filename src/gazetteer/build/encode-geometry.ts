import { encodeShape } from '../shape-code.ts'
import type { Builder } from './builder.ts'
import { planes } from './encode-places.ts'
import type { Ordered } from './order.ts'
import type { Section } from './sections.ts'

/** Boxes and shapes of the places that have any, in the order of the file. */
export function encodeGeometry(builder: Builder, { placeAt }: Ordered): Section[] {
  const { outline } = builder
  const byPlace = (a: { place: number }, b: { place: number }) => placeAt[a.place]! - placeAt[b.place]!
  const boxes = builder.boxes.toSorted(byPlace)
  const shapes = builder.shapes.toSorted(byPlace)
  // Rounded outwards, so that a box still holds everything it held.
  const sides = boxes.flatMap(({ box: [west, south, east, north] }) => [
    Math.floor((west + 180) / outline),
    Math.floor((south + 90) / outline),
    Math.min(Math.ceil((east + 180) / outline), Math.round(360 / outline)),
    Math.min(Math.ceil((north + 90) / outline), Math.round(180 / outline)),
  ])
  const codes = shapes.map(({ shape }) => encodeShape(shape, outline))
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
