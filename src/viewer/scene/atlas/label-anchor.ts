import type { Ring } from './atlas.ts'
import type { Lines } from './lines.ts'

/** Heights, as shares of the ring's own, at which {@link labelAnchorOf} looks for room. */
const HEIGHTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** The ring with the largest box. */
export function mainRing(rings: readonly Ring[]): number {
  let main = 0
  for (const [index, ring] of rings.entries()) if (sizeOf(ring) > sizeOf(rings[main]!)) main = index
  return main
}

/**
 * A point inside a ring where a line of text has room: the middle of the widest level stretch, those near
 * half height being preferred.
 */
export function labelAnchorOf(ring: Ring, lines: Lines): [x: number, y: number] {
  const points = pointsOf(ring, lines)
  let best: [number, number] = [(ring.minX + ring.maxX) / 2, (ring.minY + ring.maxY) / 2]
  let widest = 0
  for (const height of HEIGHTS) {
    const y = ring.minY + (ring.maxY - ring.minY) * height
    const crossings = crossingsAt(points, y)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = (crossings[i + 1]! - crossings[i]!) * (1 - Math.abs(height - 0.5))
      if (width <= widest) continue
      widest = width
      best = [(crossings[i]! + crossings[i + 1]!) / 2, y]
    }
  }
  return best
}

/** The x of every edge that a level line crosses, ascending: inside lies between the first and second, and so on. */
function crossingsAt(points: readonly number[], y: number): number[] {
  const crossings: number[] = []
  let x0 = points[points.length - 2]!
  let y0 = points[points.length - 1]!
  for (let i = 0; i < points.length; i += 2) {
    const x1 = points[i]!
    const y1 = points[i + 1]!
    if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    x0 = x1
    y0 = y1
  }
  return crossings.sort((a, b) => a - b)
}

function sizeOf(ring: Ring): number {
  return (ring.maxX - ring.minX) * (ring.maxY - ring.minY)
}

/** The vertices of a ring in its order as x, y, x, y …, in Web Mercator units. */
function pointsOf(ring: Ring, { xy, starts }: Lines): number[] {
  const points: number[] = []
  for (const [index, arc] of ring.lines.entries()) {
    const line = arc < 0 ? ~arc : arc
    const shift = ring.shifts[index]!
    const count = starts[line + 1]! - starts[line]!
    for (let i = 0; i < count; i++) {
      const vertex = arc < 0 ? starts[line + 1]! - 1 - i : starts[line]! + i
      points.push(xy[vertex * 2]! + shift, xy[vertex * 2 + 1]!)
    }
  }
  return points
}
