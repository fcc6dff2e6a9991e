import type { Position, Shape } from '../file/place.ts'

/** Every position of a shape. */
export function positionsOf(shape: Shape): readonly Position[] {
  switch (shape.type) {
    case 'LineString':
      return shape.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates.flat()
    case 'MultiPolygon':
      return shape.coordinates.flat(2)
  }
}
