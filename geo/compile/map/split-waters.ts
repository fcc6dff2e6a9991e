import type { Topology } from 'topojson-specification'
import type { Position } from '../../../src/gazetteer/index.ts'
import type { CellBox, CellWorld, MapCell } from '../../../src/viewer/scene/atlas/cells/map-cell.ts'
import { straightenLine } from '../natural-earth/straighten.ts'
import {
  around,
  boxAround,
  cellFrom,
  cellOf,
  cutLongLines,
  lineOf,
  membersOf,
  type Part,
  rounded,
} from './split-world.ts'
import { gridOf, quantize } from './write-world.ts'

/** The coarse waters of the world, and the finer ones of each part of it. */
export interface SplitWaters {
  readonly coarse: CellWorld
  readonly cells: ReadonlyMap<string, MapCell>
  readonly boxes: ReadonlyMap<string, CellBox>
}

/**
 * Splits rivers and lakes into coarse ones, of the greater rivers alone, and cells of the finest detail.
 *
 * @param fine quantised: `rivers` with their rank, and `lakes`.
 * @param most the last scale rank that the coarse waters have.
 * @param tolerance degrees by which a coarse line may be straightened.
 */
export function splitWaters(fine: Topology, most: number, tolerance: number): SplitWaters {
  const { transform } = fine
  if (!transform) throw new Error('Expected a quantised topology.')
  const cut = cutLongLines(fine)
  const degrees = cut.arcs.map(arc =>
    arc.map(
      ([x = 0, y = 0]): Position => [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ],
    ),
  )
  const parts = new Map<string, Part>()
  const partOf = (line: number): Part => {
    const box = boxAround(degrees[lineOf(line)]!)
    const key = cellOf(box)
    const part = parts.get(key) ?? { box, lines: [], rings: [], regions: [] }
    part.box = around(part.box, box)
    parts.set(key, part)
    return part
  }
  const numbers = new Map<number, number>()
  const arcs: number[][][] = []
  const coarseLine = (line: number): number => {
    const known = numbers.get(lineOf(line))
    const number =
      known ?? arcs.push(straightenLine(degrees[lineOf(line)]!, tolerance).map(point => [...point])) - 1
    if (known === undefined) {
      numbers.set(lineOf(line), number)
      partOf(line).lines.push([number, [lineOf(line)]])
    }
    return line < 0 ? ~number : number
  }
  const rivers = membersOf(cut.objects.rivers).map((river, member) => {
    if (river.type !== 'MultiLineString') throw new Error('A river is not a line.')
    const isGreat = Number(Object(river.properties).rank) <= most
    if (!isGreat) for (const piece of river.arcs.flat()) partOf(piece).rings.push(['rivers', member, [piece]])
    const pieces = river.arcs.flat().length
    return {
      ...river,
      properties: { ...river.properties, ...(!isGreat && { pieces }) },
      arcs: isGreat ? river.arcs.map(own => own.map(coarseLine)) : [],
    }
  })
  const lakes = membersOf(cut.objects.lakes).map(lake => {
    if (lake.type !== 'Polygon') throw new Error('A lake is not an area.')
    return { ...lake, arcs: lake.arcs.map(ring => ring.map(coarseLine)) }
  })
  const coarse: Topology = {
    type: 'Topology',
    objects: {
      rivers: { type: 'GeometryCollection', geometries: rivers },
      lakes: { type: 'GeometryCollection', geometries: lakes },
    },
    arcs,
  }
  return {
    coarse: quantize(coarse, gridOf(tolerance / 2)),
    cells: new Map([...parts].map(([key, part]) => [key, cellFrom(part, cut.arcs, transform)])),
    boxes: new Map([...parts].map(([key, { box }]) => [key, rounded(box)])),
  }
}
