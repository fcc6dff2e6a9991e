import type { Position } from '../../../src/gazetteer/index.ts'
import { keyOf, toGrid } from './grid-point.ts'
import { createSegmentGrid } from './segment-grid.ts'

type Path = readonly Position[]

/**
 * Cuts paths wherever they meet or cross: the pieces touch one another at their ends alone. Equal pieces are kept once.
 *
 * @param first paths that are known not to cross one another; they are only cut by the others.
 * @param rest all others.
 */
export function nodePaths(first: readonly Path[], rest: readonly Path[]): Path[] {
  const paths = [...first, ...rest].map(path => path.map(toGrid))
  const cuts = paths.map((): Map<number, { along: number; point: Position }[]> => new Map())
  const grid = createSegmentGrid(paths)
  const nodes = new Set<string>()
  const cut = (path: number, at: number, along: number, point: Position) => {
    const own = cuts[path]!.get(at)
    if (own) own.push({ along, point })
    else cuts[path]!.set(at, [{ along, point }])
    nodes.add(keyOf(point))
  }
  for (let path = first.length; path < paths.length; path++) {
    const points = paths[path]!
    for (let at = 0; at + 1 < points.length; at++) {
      const [a, b] = [points[at]!, points[at + 1]!]
      const seen = new Set<string>()
      const near = grid.near(
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      )
      for (const other of near) {
        if (other.path === path) continue
        const id = `${other.path} ${other.at}`
        if (seen.has(id)) continue
        seen.add(id)
        const crossing = crossingOf(a, b, other.from, other.to)
        if (!crossing) continue
        const point = toGrid(crossing.point)
        cut(path, at, crossing.here, point)
        cut(other.path, other.at, crossing.there, point)
      }
    }
  }
  for (const path of paths) {
    nodes.add(keyOf(path[0]!))
    nodes.add(keyOf(path.at(-1)!))
  }
  const pieces = new Map<string, Path>()
  for (const [number, path] of paths.entries()) {
    let piece: Position[] = []
    const add = (point: Position) => {
      if (piece.length > 0 && keyOf(piece.at(-1)!) === keyOf(point)) return
      piece.push(point)
      if (piece.length < 2 || !nodes.has(keyOf(point))) return
      keep(pieces, piece)
      piece = [point]
    }
    for (const [at, point] of path.entries()) {
      add(point)
      for (const { point: crossing } of (cuts[number]!.get(at) ?? []).sort((a, b) => a.along - b.along))
        add(crossing)
    }
  }
  return [...pieces.values()]
}

function keep(pieces: Map<string, Path>, piece: Path): void {
  const middle = piece.length === 2 ? '' : ` ${keyOf(piece[1]!)} ${keyOf(piece.at(-2)!)}`
  const backwards = piece.length === 2 ? '' : ` ${keyOf(piece.at(-2)!)} ${keyOf(piece[1]!)}`
  const [from, to] = [keyOf(piece[0]!), keyOf(piece.at(-1)!)]
  if (!pieces.has(`${to} ${from}${backwards}`)) pieces.set(`${from} ${to}${middle}`, piece)
}

/** Where two segments cross or touch, and how far along each as a share of it. Parallel ones do not. */
function crossingOf(
  a: Position,
  b: Position,
  c: Position,
  d: Position,
): { point: Position; here: number; there: number } | undefined {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (cross === 0) return undefined
  const here = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  const there = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
  if (here < 0 || here > 1 || there < 0 || there > 1) return undefined
  return { point: [a[0] + here * rx, a[1] + here * ry], here, there }
}
