import { encodeShape } from '../file/shape-code.ts'
import type { Builder } from './builder.ts'
import type { Ordered } from './order.ts'
import { plain, planes, type Section } from './sections.ts'

/** Boxes and shapes of the places that have any, in the order of the file. */
export function encodeGeometry(builder: Builder, { placeAt }: Ordered): Section[] {
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
