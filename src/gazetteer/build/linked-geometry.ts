import type { BoundingBox, Position, Shape } from '../file/place.ts'
import { boxRound, middleOf } from './extent.ts'
import { isObject, listOf } from './json.ts'
import { positionsOf } from './positions.ts'

/** Where a feature lies. */
export interface Located {
  readonly lat: number
  readonly lon: number
  readonly box?: BoundingBox
  readonly shape?: Shape
}

/** A GeoJSON geometry as point and, for lines and areas, box and shape; undefined where there is no usable one. */
export function readGeometry(geometry: unknown): Located | undefined {
  if (!isObject(geometry)) return undefined
  if (geometry.type === 'GeometryCollection') {
    const parts = listOf(geometry.geometries).flatMap(part => readGeometry(part) ?? [])
    const drawn = parts.find(part => part.shape)
    const point = parts.find(part => !part.shape) ?? parts[0]
    return point && { ...drawn, lat: point.lat, lon: point.lon }
  }
  if (geometry.type === 'Point') return pointOf(geometry.coordinates)
  if (geometry.type === 'MultiPoint') return pointOf(listOf(geometry.coordinates)[0])
  const shape = shapeOf(String(geometry.type), geometry.coordinates)
  if (!shape) return undefined
  const positions = positionsOf(shape)
  const box = boxRound(positions)
  const point = middleOf(positions)
  return box && point && { lon: point[0], lat: point[1], box, shape }
}

function pointOf(coordinates: unknown): Located | undefined {
  const position = positionOf(coordinates)
  return position && { lon: position[0], lat: position[1] }
}

function shapeOf(type: string, coordinates: unknown): Shape | undefined {
  if (type === 'LineString') {
    const line = lineOf(coordinates)
    return line && { type, coordinates: line }
  }
  if (type === 'MultiLineString' || type === 'Polygon') {
    const lines = linesOf(coordinates)
    return lines && { type, coordinates: lines }
  }
  if (type === 'MultiPolygon') {
    const polygons = all(listOf(coordinates), linesOf)
    return polygons && { type, coordinates: polygons }
  }
  return undefined
}

function linesOf(value: unknown): Position[][] | undefined {
  return all(listOf(value), lineOf)
}

function lineOf(value: unknown): Position[] | undefined {
  return all(listOf(value), positionOf)
}

/** Every item read, or undefined where there is none or one cannot be read. */
function all<Item>(
  values: readonly unknown[],
  read: (value: unknown) => Item | undefined,
): Item[] | undefined {
  const items: Item[] = []
  for (const value of values) {
    const item = read(value)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items.length > 0 ? items : undefined
}

function positionOf(value: unknown): Position | undefined {
  const [lon, lat] = listOf(value)
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : undefined
}
