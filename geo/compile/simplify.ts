import type { Position } from '../../src/gazetteer/index.ts'
import { areaOf, type Rings } from './polygons.ts'

/** Outlines drawn at the scale of a continent: a bend of less than this, in degrees, is left out. */
const TOLERANCE = 0.08
/** Square degrees below which an island is left out of an area that has larger parts. */
const SMALLEST = 0.05

/** The polygons of an area, without small islands, holes and bends. */
export function simplify(polygons: readonly Rings[]): readonly Rings[] {
  const large = polygons.filter(rings => areaOf(rings) >= SMALLEST)
  const kept = large.length > 0 ? large : polygons
  return kept.map(rings => [straighten(rings[0]!)])
}

/** A ring with only the corners that matter (D. Douglas and T. Peucker, 1973). A ring that would collapse stays. */
function straighten(ring: readonly Position[]): readonly Position[] {
  const keep = new Uint8Array(ring.length)
  keep[0] = 1
  keep[ring.length - 1] = 1
  // A ring ends where it begins, so it is cut at the corner farthest from there.
  const far = farthest(ring, 0, ring.length - 1).at
  keep[far] = 1
  const open: [number, number][] = [
    [0, far],
    [far, ring.length - 1],
  ]
  for (let part = open.pop(); part; part = open.pop()) {
    const { at, distance } = farthest(ring, part[0], part[1])
    if (distance <= TOLERANCE) continue
    keep[at] = 1
    open.push([part[0], at], [at, part[1]])
  }
  const straight = ring.filter((_, i) => keep[i])
  return straight.length >= 4 ? straight : ring
}

function farthest(ring: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [x, y] = ring[from]!
  const [dx, dy] = [ring[to]![0] - x, ring[to]![1] - y]
  const length = Math.hypot(dx, dy)
  let best = { at: from, distance: -1 }
  for (let at = from + 1; at < to; at++) {
    const [px, py] = [ring[at]![0] - x, ring[at]![1] - y]
    const distance = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length
    if (distance > best.distance) best = { at, distance }
  }
  return best
}
