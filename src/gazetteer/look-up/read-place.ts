import type { Gazetteer, NameIndex, PlaceIndex } from '../file/gazetteer.ts'
import { copyName } from '../file/name-text.ts'
import type { BoundingBox, Place, Shape, ShapeAccuracy } from '../file/place.ts'
import { accuracyOf, decodeShape } from '../file/shape-code.ts'
import { capitalise } from './display.ts'
import { placeId } from './place-id.ts'

const utf8 = new TextDecoder()

/** A place as plain data. */
export function readPlace(gazetteer: Gazetteer, place: PlaceIndex): Place {
  const box = placeBox(gazetteer, place)
  const shape = placeShape(gazetteer, place)
  const accuracy = placeShapeAccuracy(gazetteer, place)
  const country = gazetteer.countries[gazetteer.country[place]!]!
  const region = gazetteer.region[place]!
  return {
    id: placeId(gazetteer, place),
    name: placeName(gazetteer, place),
    kind: gazetteer.kinds[gazetteer.kind[place]!]!,
    lat: gazetteer.lat[place]!,
    lon: gazetteer.lon[place]!,
    ...(box && { box }),
    ...(shape && { shape }),
    ...(accuracy && { shapeAccuracy: accuracy }),
    ...(country && { country }),
    ...(region >= 0 && { region: placeName(gazetteer, region) }),
    population: gazetteer.population[place]!,
  }
}

/** The name to show. */
export function placeName({ names }: Gazetteer, place: PlaceIndex): string {
  const from = names.spellingStart[place]!
  const to = names.spellingStart[place + 1]!
  return to > from
    ? utf8.decode(names.spelling.subarray(from, to))
    : capitalise(foldedName(names, names.main[place]!))
}

/** A name in its folded form. */
export function foldedName(names: Gazetteer['names'], name: NameIndex): string {
  const bytes = new Uint8Array(names.index.longest)
  return utf8.decode(bytes.subarray(0, copyName(names.text, name, bytes)))
}

/** The extent of a place, where the file has one. */
export function placeBox({ geometry }: Gazetteer, place: PlaceIndex): BoundingBox | undefined {
  const i = indexIn(geometry.boxPlace, place)
  if (i < 0) return undefined
  const { box } = geometry
  return [box[4 * i]!, box[4 * i + 1]!, box[4 * i + 2]!, box[4 * i + 3]!]
}

/** The line or area of a place, where the file has one. */
export function placeShape({ geometry }: Gazetteer, place: PlaceIndex): Shape | undefined {
  const i = indexIn(geometry.shapePlace, place)
  if (i < 0) return undefined
  return decodeShape(
    geometry.shape.subarray(geometry.shapeStart[i]!, geometry.shapeStart[i + 1]!),
    geometry.unit,
  )
}

/** How far that shape can be trusted; undefined where it is drawn from a map, or where there is none. */
export function placeShapeAccuracy({ geometry }: Gazetteer, place: PlaceIndex): ShapeAccuracy | undefined {
  const i = indexIn(geometry.shapePlace, place)
  return i < 0
    ? undefined
    : accuracyOf(geometry.shape.subarray(geometry.shapeStart[i]!, geometry.shapeStart[i + 1]!))
}

/** The position of a value among ascending ones, or -1. */
function indexIn(ascending: Uint32Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return ascending[low] === value ? low : -1
}
