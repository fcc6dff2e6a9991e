/**
 * How far the rivers of the base map lie from Natural Earth's own course at 1:10 million, in kilometres.
 *
 *     tsx test/bench/rivers.ts
 *
 * Needs Debian's package libmagics++-data, which geo/compile fetches (see geo/compile/natural-earth/debian.ts).
 */
import { readFileSync } from 'node:fs'
import { distanceToSegment, readRivers } from '../../geo/compile/natural-earth/rivers.ts'
import type { Position } from '../../src/gazetteer/index.ts'
import { latOfMercator, lonOfMercator } from '../../src/viewer/scene/atlas/index.ts'
import { buildWaters, type WatersTopology } from '../../src/viewer/scene/waters/build-waters.ts'

/** Kilometres a degree of latitude. */
const KM = 111.2
/** Degrees of a cell in which the course is looked for. */
const CELL = 0.25

const file = new URL('../../geo/map/waters-fine.json', import.meta.url)
const topology: WatersTopology = JSON.parse(readFileSync(file, 'utf8'))
const { lines, rivers } = buildWaters(topology)

type Segment = readonly [Position, Position]
const cells = new Map<string, Segment[]>()
const cellOf = ([lon, lat]: Position) => [Math.floor(lon / CELL), Math.floor(lat / CELL)] as const
for (const { paths } of await readRivers())
  for (const path of paths)
    for (let at = 0; at + 1 < path.length; at++) {
      const segment: Segment = [path[at]!, path[at + 1]!]
      const [[x0, y0], [x1, y1]] = segment.map(cellOf) as [
        readonly [number, number],
        readonly [number, number],
      ]
      for (let column = Math.min(x0, x1); column <= Math.max(x0, x1); column++)
        for (let row = Math.min(y0, y1); row <= Math.max(y0, y1); row++) {
          const own = cells.get(`${column} ${row}`)
          if (own) own.push(segment)
          else cells.set(`${column} ${row}`, [segment])
        }
    }

const worst: number[] = []
const all: number[] = []
for (const river of rivers) {
  let far = 0
  for (const line of river.lines)
    for (let v = lines.starts[line]!; v < lines.starts[line + 1]!; v++) {
      // Between the vertices the line is straight, so its middles are looked at too.
      const [x, y] = [lines.xy[v * 2]!, lines.xy[v * 2 + 1]!]
      const points = [[x, y]]
      if (v + 1 < lines.starts[line + 1]!)
        points.push([(x + lines.xy[v * 2 + 2]!) / 2, (y + lines.xy[v * 2 + 3]!) / 2])
      for (const [px = 0, py = 0] of points) {
        const away = distanceTo([lonOfMercator(px), latOfMercator(py)])
        all.push(away)
        far = Math.max(far, away)
      }
    }
  worst.push(far)
}
all.sort((a, b) => a - b)
const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))]!.toFixed(3)
console.log(`rivers ${rivers.length}, points ${all.length}`)
console.log(`km from Natural Earth's course: median ${at(0.5)}, 99 % ${at(0.99)}, worst ${at(1)}`)
console.log(`rivers with a point over 2 km off: ${worst.filter(away => away > 2).length}`)

function distanceTo(point: Position): number {
  const [column, row] = cellOf(point)
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  let least = Infinity
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++)
      for (const [a, b] of cells.get(`${column + dx} ${row + dy}`) ?? [])
        least = Math.min(least, distanceToSegment(point, a, b, shrink) * KM)
  return least
}
