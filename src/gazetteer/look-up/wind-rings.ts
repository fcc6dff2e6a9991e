import type { Position, Shape } from '../file/place.ts'

type Ring = readonly Position[]

/**
 * An area whose outer rings run counterclockwise and whose holes clockwise, as RFC 7946 asks (section 3.1.6). Rings that enclose
 * nothing are left out; undefined where none is left.
 */
export function windRings(shape: Shape): Shape | undefined {
  switch (shape.type) {
    case 'Polygon': {
      const coordinates = windPolygon(shape.coordinates)
      return coordinates && { ...shape, coordinates }
    }
    case 'MultiPolygon': {
      const coordinates = shape.coordinates.flatMap(rings => {
        const wound = windPolygon(rings)
        return wound ? [wound] : []
      })
      return coordinates.length > 0 ? { ...shape, coordinates } : undefined
    }
    default:
      return shape
  }
}

function windPolygon([outer = [], ...holes]: readonly Ring[]): Ring[] | undefined {
  if (twiceArea(outer) === 0) return undefined
  const wound = (ring: Ring, counterclockwise: boolean) =>
    twiceArea(ring) > 0 === counterclockwise ? ring : ring.toReversed()
  return [wound(outer, true), ...holes.filter(hole => twiceArea(hole) !== 0).map(hole => wound(hole, false))]
}

/** By the shoelace formula, in square degrees; positive where the ring runs counterclockwise. */
function twiceArea(ring: Ring): number {
  if (ring.length < 4) return 0
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!
    const [x2, y2] = ring[i]!
    twice += x1 * y2 - x2 * y1
  }
  return twice
}
