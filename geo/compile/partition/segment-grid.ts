import type { Position } from '../../../src/gazetteer/index.ts'

/** Degrees of a cell. */
const CELL = 0.1

/** A straight stretch of a path: the path's number and the number of its first point there. */
export interface Segment {
  readonly path: number
  readonly at: number
  readonly from: Position
  readonly to: Position
}

/** Finds segments near a box. */
export interface SegmentGrid {
  near(west: number, south: number, east: number, north: number): Iterable<Segment>
}

/** A grid over paths. A segment that leaps over the date line is left out. */
export function createSegmentGrid(paths: readonly (readonly Position[])[]): SegmentGrid {
  const cells = new Map<number, Segment[]>()
  for (const [path, points] of paths.entries()) {
    for (let at = 0; at + 1 < points.length; at++) {
      const [from, to] = [points[at]!, points[at + 1]!]
      if (Math.abs(to[0] - from[0]) > 180) continue
      const segment = { path, at, from, to }
      for (const cell of cellsOf(
        Math.min(from[0], to[0]),
        Math.min(from[1], to[1]),
        Math.max(from[0], to[0]),
        Math.max(from[1], to[1]),
      )) {
        const own = cells.get(cell)
        if (own) own.push(segment)
        else cells.set(cell, [segment])
      }
    }
  }
  return {
    *near(west, south, east, north) {
      for (const cell of cellsOf(west, south, east, north)) yield* cells.get(cell) ?? []
    },
  }
}

function* cellsOf(west: number, south: number, east: number, north: number): Generator<number> {
  for (let column = Math.floor(west / CELL); column <= Math.floor(east / CELL); column++)
    for (let row = Math.floor(south / CELL); row <= Math.floor(north / CELL); row++)
      yield column * 100_000 + row
}

/** The point of the segments nearest to a position, within a distance in degrees. */
export function nearestPoint(grid: SegmentGrid, [x, y]: Position, within: number): Position | undefined {
  let best: Position | undefined
  let least = within
  for (const { from, to } of grid.near(x - within, y - within, x + within, y + within)) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = dx * dx + dy * dy
    const along =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length))
    const point: Position = [from[0] + along * dx, from[1] + along * dy]
    const distance = Math.hypot(point[0] - x, point[1] - y)
    if (distance >= least) continue
    least = distance
    best = point
  }
  return best
}
