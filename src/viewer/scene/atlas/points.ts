import type { Ring } from './atlas.ts'
import type { Lines } from './lines.ts'

/** The vertices of a ring in its order as x, y, x, y …, in Web Mercator units. */
export function pointsOf(ring: Ring, { xy, starts }: Lines): number[] {
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
