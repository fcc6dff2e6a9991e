import type { GeometryObject, Properties, Topology } from 'topojson-specification'
import { curve, wholeRing } from '../areas/shape-lines.ts'
import type { Merged } from '../atlas/cells/merge-cells.ts'
import { decodeArcs } from '../atlas/decode.ts'
import { buildLines } from '../atlas/index.ts'
import type { River, WaterShape, Waters } from './waters.ts'

/** A topology of rivers and lakes. */
export type WatersTopology = Topology<Record<string, GeometryObject<Properties>>>

/**
 * Makes a topology of `rivers` and `lakes` ready to draw. Lakes come on a coarse grid, so their shores are curved.
 *
 * @throws Error when the topology lacks one of them.
 */
export function buildWaters(topology: WatersTopology | Merged): Waters {
  const { rivers, lakes } = topology.objects
  if (rivers?.type !== 'GeometryCollection' || lakes?.type !== 'GeometryCollection')
    throw new Error('Expected a topology with "rivers" and "lakes".')
  const arcs = 'type' in topology ? decodeArcs(topology, false) : topology.arcs
  const paths: number[][] = []
  const add = (path: number[]) => paths.push(path) - 1
  const drawnRivers = rivers.geometries.map(geometry => ({
    id: geometry.id,
    rank: rankOf(geometry),
    pieces: piecesOf(geometry),
    lines: geometry.type === 'MultiLineString' ? geometry.arcs.map(own => add(joined(own, arcs))) : [],
  }))
  const drawnLakes = lakes.geometries.map(geometry => ({
    id: geometry.id,
    lines: geometry.type === 'Polygon' ? geometry.arcs.map(ring => add(curve(joined(ring, arcs), true))) : [],
  }))
  const lines = buildLines(paths)
  const shapes = new Map<string, WaterShape>()
  for (const { id, lines: own, pieces } of drawnRivers)
    if (id !== undefined && own.length > 0)
      shapes.set(String(id), { lines: own, rings: [], whole: pieces === undefined || own.length === pieces })
  const shores = drawnLakes.map(({ id, lines: own }) => {
    const rings = own.map(line => wholeRing(lines, line))
    if (id !== undefined) shapes.set(String(id), { lines: [], rings, whole: true })
    return rings
  })
  return {
    lines,
    lakes: shores.flat(),
    rivers: drawnRivers.map(({ rank, lines: own }): River => {
      const boxes = own.map(line => wholeRing(lines, line))
      const width = Math.max(...boxes.map(box => box.maxX)) - Math.min(...boxes.map(box => box.minX))
      const height = Math.max(...boxes.map(box => box.maxY)) - Math.min(...boxes.map(box => box.minY))
      return { rank, lines: own, extent: Math.max(width, height) }
    }),
    shapes,
    names: [],
  }
}

function rankOf({ properties }: GeometryObject<Properties>): number {
  const rank = properties && 'rank' in properties ? Number(properties.rank) : Number.NaN
  return Number.isFinite(rank) ? rank : 9
}

/** How many pieces a river has in all cells together; undefined where the coarse waters have it whole. */
function piecesOf({ properties }: GeometryObject<Properties>): number | undefined {
  return properties && 'pieces' in properties ? Number(properties.pieces) : undefined
}

/** Lays arcs end to end as x, y, x, y …; one that is bit-inverted is walked backwards. */
function joined(own: readonly number[], arcs: readonly (readonly number[])[]): number[] {
  const path: number[] = []
  for (const arc of own) {
    const xy = arcs[arc < 0 ? ~arc : arc]!
    const count = xy.length / 2
    for (let i = path.length === 0 ? 0 : 1; i < count; i++) {
      const at = (arc < 0 ? count - 1 - i : i) * 2
      path.push(xy[at]!, xy[at + 1]!)
    }
  }
  return path
}
