import type { Ring } from './atlas.ts'
import { levelsOf } from './levels.ts'
import { LEAF, type Lines } from './lines.ts'

/** Whether a Web Mercator point lies inside rings taken together by the even-odd rule. */
export function ringsContain(rings: readonly Ring[], lines: Lines, x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    if (ring.turn === 0 && (y < ring.minY || y > ring.maxY)) continue
    for (const copy of [-1, 0, 1]) {
      if (x + copy < ring.minX || x + copy > ring.maxX) continue
      for (const [index, arc] of ring.lines.entries()) {
        if (crossesOdd(lines, arc < 0 ? ~arc : arc, x + copy - ring.shifts[index]!, y)) inside = !inside
      }
      if (ring.turn !== 0 && crossesBridge(ring, lines, x + copy, y)) inside = !inside
    }
  }
  return inside
}

/** The same for the upright edges that close a ring around a pole, from its ends to the edge of the map. */
function crossesBridge(ring: Ring, lines: Lines, x: number, y: number): boolean {
  const arc = ring.lines[0]!
  const vertex = arc < 0 ? lines.starts[~arc + 1]! - 1 : lines.starts[arc]!
  const beginX = lines.xy[vertex * 2]! + ring.shifts[0]!
  const beginY = lines.xy[vertex * 2 + 1]!
  const beyond = (ring.minY + ring.maxY) / 2 > 0.5 ? y > beginY : y < beginY
  return beyond && x < beginX !== x < beginX + ring.turn
}

/**
 * Whether a level ray to the east crosses a line an odd number of times. A stretch that lies wholly to the
 * east crosses it oddly just when its ends lie on two sides, so only stretches around the point are walked.
 */
function crossesOdd(lines: Lines, line: number, x: number, y: number): boolean {
  const { xy, starts, boxes } = lines
  const first = starts[line]!
  const last = starts[line + 1]! - 1
  const levels = levelsOf(lines, line)
  return visit(levels.length - 1, 0)

  function visit(level: number, node: number): boolean {
    const box = (levels[level]!.offset + node) * 4
    if (boxes[box + 2]! < x || boxes[box + 1]! > y || boxes[box + 3]! < y) return false
    const from = first + ((node * LEAF) << level)
    const to = Math.min(last, first + (((node + 1) * LEAF) << level))
    if (boxes[box]! > x) return isBelow(from) !== isBelow(to)
    if (level > 0) {
      const second = node * 2 + 1 < levels[level - 1]!.nodes && visit(level - 1, node * 2 + 1)
      return visit(level - 1, node * 2) !== second
    }
    let odd = false
    for (let v = from; v < to; v++) if (isBelow(v) !== isBelow(v + 1) && x < crossingOf(v)) odd = !odd
    return odd
  }

  function isBelow(vertex: number): boolean {
    return xy[vertex * 2 + 1]! > y
  }

  function crossingOf(v: number): number {
    const [x0, y0, x1, y1] = [xy[v * 2]!, xy[v * 2 + 1]!, xy[v * 2 + 2]!, xy[v * 2 + 3]!]
    return x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)
  }
}
