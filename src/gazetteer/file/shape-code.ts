import type { Position, Shape, ShapeAccuracy } from './place.ts'
import { unzigzag, zigzag } from './planes.ts'

/** The types of shapes, as they are numbered in the file. */
const types = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const

/** How they are marked in the upper half of the type's byte. */
const accuracies = [undefined, 'schematic', 'approximate'] as const

type Lines = readonly (readonly Position[])[]

/**
 * A shape as bytes: its type with its accuracy in the upper half, then varints: number of polygons (only MultiPolygon), number of lines (all but LineString), and for
 * each line the number of positions and the zigzag difference of each longitude and latitude from the one before.
 *
 * @param unit degrees of one step of a coordinate.
 */
export function encodeShape(shape: Shape, unit: number, accuracy?: ShapeAccuracy): Uint8Array {
  const bytes: number[] = [types.indexOf(shape.type) | (accuracies.indexOf(accuracy) << 4)]
  const polygons = polygonsOf(shape)
  if (shape.type === 'MultiPolygon') varint(polygons.length)
  let lon = 0
  let lat = 0
  for (const lines of polygons) {
    if (shape.type !== 'LineString') varint(lines.length)
    for (const line of lines) {
      varint(line.length)
      for (const position of line) {
        const x = Math.round(position[0] / unit)
        const y = Math.round(position[1] / unit)
        varint(zigzag(x - lon))
        varint(zigzag(y - lat))
        lon = x
        lat = y
      }
    }
  }
  return Uint8Array.from(bytes)

  function varint(value: number): void {
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) bytes.push(0x80 | (rest & 0x7f))
    bytes.push(rest)
  }
}

function polygonsOf(shape: Shape): readonly Lines[] {
  switch (shape.type) {
    case 'LineString':
      return [[shape.coordinates]]
    case 'MultiLineString':
    case 'Polygon':
      return [shape.coordinates]
    case 'MultiPolygon':
      return shape.coordinates
  }
}

/** The inverse of `encodeShape`, or undefined where the bytes are no shape: too short, too long, off the globe. */
export function decodeShape(bytes: Uint8Array, unit: number): Shape | undefined {
  let at = 1
  let bad = bytes.length === 0
  let lon = 0
  let lat = 0
  const type = types[(bytes[0] ?? types.length) & 0x0f]

  function varint(): number {
    let value = 0
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) break
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    bad = true
    return 0
  }
  function list<Item>(read: () => Item): Item[] {
    const length = varint()
    const items: Item[] = []
    for (let i = 0; i < length && !bad; i++) items.push(read())
    return items
  }
  function position(): Position {
    lon += unzigzag(varint())
    lat += unzigzag(varint())
    if (Math.abs(lon * unit) > 360 || Math.abs(lat * unit) > 90) bad = true
    return [tidy(lon, unit), tidy(lat, unit)]
  }
  const line = () => list(position)
  const lines = () => list(line)
  const shape = read()
  return bad || at !== bytes.length ? undefined : shape

  function read(): Shape | undefined {
    if (type === 'LineString') return { type, coordinates: line() }
    if (type === 'MultiLineString' || type === 'Polygon') return { type, coordinates: lines() }
    if (type === 'MultiPolygon') return { type, coordinates: list(lines) }
    return undefined
  }
}

/** How far the shape in the bytes can be trusted; undefined where it is drawn from a map. */
export function accuracyOf(bytes: Uint8Array): ShapeAccuracy | undefined {
  return accuracies[(bytes[0] ?? 0) >> 4]
}

/** Steps in degrees, without the dust of binary fractions: 4037767 of 0.00001 is 40.37767. */
export function tidy(steps: number, unit: number): number {
  const perDegree = Math.round(1 / unit)
  return steps / perDegree
}
