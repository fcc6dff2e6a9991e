import type { BoundingBox, Place, Position, Shape } from '../../gazetteer/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show, visible } from '../show.ts'
import { isRecord, typeName } from './values.ts'

/** Reads a place record of a corpus. */
export function readPlace(value: unknown, id: string): Result<Place> {
  const where = visible(id.length > 100 ? `${id.slice(0, 100)} …` : id)
  const at = `places["${where}"]`
  if (!isRecord(value)) return failure(`place ${where} should be an object and is ${typeName(value)}.`, at)
  const { name, kind, lat, lon, country, region, population, box, shape, shapeAccuracy } = value
  if (typeof name !== 'string' || typeof kind !== 'string') {
    return failure(
      `place ${where} should have "name" and "kind" of text.`,
      `${at}.${typeof name === 'string' ? 'kind' : 'name'}`,
    )
  }
  if (!isPosition([lon, lat]))
    return failure(`place ${where}: ${show(lat)}, ${show(lon)} are no degrees on Earth.`, `${at}.lat`)
  if (box !== undefined && !isBox(box))
    return failure(`place ${where}: "box" should be four degrees: west, south, east, north.`, `${at}.box`)
  if (shape !== undefined && !isShape(shape))
    return failure(`place ${where}: "shape" should be a GeoJSON line or area.`, `${at}.shape`)
  return success({
    ...value,
    id,
    name,
    kind,
    lat: Number(lat),
    lon: Number(lon),
    box,
    shape,
    shapeAccuracy:
      shapeAccuracy === 'schematic' || shapeAccuracy === 'approximate' ? shapeAccuracy : undefined,
    country: typeof country === 'string' ? country : undefined,
    region: typeof region === 'string' ? region : undefined,
    population: typeof population === 'number' && population >= 0 ? population : 0,
  })
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false
  const [lon, lat] = value
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

function isBox(value: unknown): value is BoundingBox {
  return (
    Array.isArray(value) &&
    value.length === 4 &&
    isPosition(value.slice(0, 2)) &&
    isPosition(value.slice(2)) &&
    // West may be greater than east: such a box crosses the 180th meridian.
    value[1] <= value[3]
  )
}

function isShape(value: unknown): value is Shape {
  if (!isRecord(value)) return false
  const depth = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    typeof value.type === 'string' ? value.type : ''
  ]
  return depth !== undefined && nestedPositions(value.coordinates, depth)
}

function nestedPositions(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value)
  return Array.isArray(value) && value.length > 0 && value.every(item => nestedPositions(item, depth - 1))
}
