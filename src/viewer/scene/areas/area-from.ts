import type { Position, Shape } from '../../../gazetteer/index.ts'
import type { Entry } from '../../model/index.ts'
import { mercatorX, mercatorY } from '../atlas/index.ts'
import type { Box } from './area-feature.ts'

/** Smaller than this, in pixels, an area or line is a point among points: a country, whose tint shows even so but has no room for its name, a region, and a line. */
const COUNTRY = 30
const REGION = 24
const LINE = 48

/** Kinds that are a name on the map and no symbol, even where their area is not known: a circle would say that they lie there. */
const NAMED_ONLY = /^(H\.(OCN|SEA|SEAS|GULF)|L\.CONT|A\.PCLH|T\.MTS)/

/** Whether a place of which no area is known is drawn as its name. */
export function isNameOnly({ place }: Entry): boolean {
  return place.shape === undefined && NAMED_ONLY.test(place.kind)
}

/** The scale, in pixels a Web Mercator unit, from which an area or line of an extent is large enough to be drawn as one. */
export function areaFrom(entry: Entry, { minX, minY, maxX, maxY }: Box, line: boolean): number {
  const extent = Math.max(maxX - minX, maxY - minY)
  if (extent === 0) return isNameOnly(entry) ? 0 : Infinity
  return (entry.group === 'country' ? COUNTRY : line ? LINE : REGION) / extent
}

/** The box of a shape's largest part. */
export function boxOfShape(shape: Shape): Box {
  const boxes = partsOf(shape).map(boxOfPath)
  // Lines hang together; of islands the largest says how large the place is.
  if (shape.type === 'MultiLineString')
    return {
      minX: Math.min(...boxes.map(({ minX }) => minX)),
      minY: Math.min(...boxes.map(({ minY }) => minY)),
      maxX: Math.max(...boxes.map(({ maxX }) => maxX)),
      maxY: Math.max(...boxes.map(({ maxY }) => maxY)),
    }
  const areaOf = (box: Box) => (box.maxX - box.minX) * (box.maxY - box.minY)
  return boxes.reduce((largest, box) => (areaOf(box) > areaOf(largest) ? box : largest))
}

function partsOf(shape: Shape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates]
    case 'MultiLineString':
      return shape.coordinates
    case 'Polygon':
      return shape.coordinates.slice(0, 1)
    case 'MultiPolygon':
      return shape.coordinates.flatMap(rings => rings.slice(0, 1))
  }
}

function boxOfPath(path: readonly Position[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  let before = Number.NaN
  for (const [lon, lat] of path) {
    let x = mercatorX(lon)
    // Across the date line the path goes on.
    if (x - before > 0.5) x--
    else if (x - before < -0.5) x++
    before = x
    const y = mercatorY(lat)
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}
