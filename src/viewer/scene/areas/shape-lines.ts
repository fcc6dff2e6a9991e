import type { Position, Shape } from '../../../gazetteer/index.ts'
import { buildLines, type Lines, mercatorX, mercatorY, type Ring } from '../atlas/index.ts'

/** Lines of fewer points than this are drawn as curves: the gazetteer's rivers run from town to town. */
const SPARSE = 200

/** Rounds of cutting corners. */
const ROUNDS = 3

/** The lines of a shape in Web Mercator units, gently curved where the points are few. */
export function shapeLines(shape: Shape): Lines {
  return buildLines(shapePaths(shape))
}

/** The same as x, y, x, y … for each line, to be gathered with those of others. */
export function shapePaths(shape: Shape): number[][] {
  const closed = shape.type === 'Polygon' || shape.type === 'MultiPolygon'
  return pathsOf(shape).map(path => curve(project(path), closed))
}

/** A line that is closed in itself, as a ring. */
export function wholeRing({ boxes, boxStarts }: Lines, line: number): Ring {
  const at = (boxStarts[line + 1]! - 1) * 4
  const [minX, minY, maxX, maxY] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!]
  return { lines: [line], shifts: [0], minX, minY, maxX, maxY, turn: 0 }
}

function pathsOf(shape: Shape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates
    case 'MultiPolygon':
      return shape.coordinates.flat()
  }
}

function project(path: readonly Position[]): number[] {
  const xy: number[] = []
  let previous = Number.NaN
  for (const [lon, lat] of path) {
    let x = mercatorX(lon)
    if (x - previous > 0.5) x--
    else if (x - previous < -0.5) x++
    xy.push(x, mercatorY(lat))
    previous = x
  }
  return xy
}

/** Chaikin's corner cutting: each corner gives way to two points, a quarter of the way along its sides. */
export function curve(xy: number[], closed: boolean): number[] {
  if (xy.length / 2 < 3 || xy.length / 2 > SPARSE) return xy
  let points = xy
  for (let round = 0; round < ROUNDS; round++) {
    const next: number[] = closed ? [] : points.slice(0, 2)
    for (let i = 0; i + 3 < points.length; i += 2) {
      const [x0, y0, x1, y1] = points.slice(i, i + 4) as [number, number, number, number]
      next.push(x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25, x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75)
    }
    if (closed) next.push(next[0]!, next[1]!)
    else next.push(...points.slice(-2))
    points = next
  }
  return points
}
