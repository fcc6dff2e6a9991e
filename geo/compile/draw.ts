import { boxRound, middleOf, positionsOf } from '../../src/gazetteer/build/index.ts'
import type { BoundingBox, Position, Shape } from '../../src/gazetteer/index.ts'

export interface Drawn {
  readonly shape: Shape
  readonly box: BoundingBox
  readonly point: Position
}

/** Draws what a cell `made` says, or throws with what is wrong in it. */
export type Draw = (made: string) => Drawn | undefined

export interface Places {
  /** The point of a town written as `Name/CC`, an id, or `lat lon`. */
  readonly point: (reference: string) => Position | undefined
  /** All town positions of a region or country by id or ISO code. */
  readonly members: (reference: string) => readonly Position[]
  /** The outline of a country by its ISO code. */
  readonly outline: (codes: readonly string[]) => Shape | undefined
  /** The outline of first-level areas of Natural Earth, written as `CC/Name`: British counties, French departments. */
  readonly areas: (references: readonly string[]) => Shape | undefined
}

export function createDraw(places: Places): Draw {
  return made => {
    const [, verb, rest] = /^(line|countries|regions|areas|towns|ring):\s*(.*)$/s.exec(made) ?? []
    if (!verb || !rest)
      throw new Error(
        `"${made.slice(0, 40)}" does not begin with line:, countries:, regions:, areas:, towns: or ring:`,
      )
    const parts = rest
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
    const points = () =>
      parts.map(part => {
        const point = places.point(part)
        if (!point) throw new Error(`no place "${part}"`)
        return point
      })
    if (verb === 'line') return drawn({ type: 'LineString', coordinates: smooth(points()) })
    if (verb === 'ring') return drawn({ type: 'Polygon', coordinates: [closed(points())] })
    if (verb === 'towns') return drawn({ type: 'Polygon', coordinates: [hull(points())] })
    if (verb === 'regions') {
      const members = parts.flatMap(part => {
        const positions = places.members(part)
        if (positions.length === 0) throw new Error(`no towns in "${part}"`)
        return positions
      })
      return drawn({ type: 'Polygon', coordinates: [hull(members)] })
    }
    const outline = verb === 'areas' ? places.areas(parts) : places.outline(parts)
    if (!outline) throw new Error(`no outline for "${rest}"`)
    return drawn(outline)
  }
}

function drawn(shape: Shape): Drawn | undefined {
  const positions = positionsOf(shape)
  const box = boxRound(positions)
  const point =
    shape.type === 'LineString' ? shape.coordinates[shape.coordinates.length >> 1] : middleOf(positions)
  return box && point && { shape, box, point }
}

/** Rounds the corners of a line by Chaikin's algorithm (1974), twice; its ends stay. */
function smooth(line: readonly Position[], times = 2): readonly Position[] {
  if (times === 0 || line.length < 3) return line
  const cut: Position[] = [line[0]!]
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!]
    cut.push(between(a, b, 0.25), between(a, b, 0.75))
  }
  cut.push(line.at(-1)!)
  return smooth(cut, times - 1)
}

function between(a: Position, b: Position, share: number): Position {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}

/** The convex hull, counter-clockwise and closed (A. M. Andrew's monotone chain, 1979). */
function hull(points: readonly Position[]): readonly Position[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (ordered: readonly Position[]) => {
    const chain: Position[] = []
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return closed([...half(sorted), ...half(sorted.toReversed())])
}

function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
