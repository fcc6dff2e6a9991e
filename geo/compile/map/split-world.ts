import type { Topology } from 'topojson-specification'
import type { CellBox, CellWorld, MapCell } from '../../../src/viewer/scene/atlas/cells/map-cell.ts'
import { coarsenLines } from './coarsen.ts'
import { gridOf, quantize } from './write-world.ts'

type Geometry = Topology['objects'][string]
type Arc = readonly (readonly number[])[]

/** Width and height of a cell, in degrees. */
const CELL = [12, 10] as const

/** A line is cut where it would reach further than this, in degrees: what belongs to one cell should not lie in another. */
export const REACH = 5

/** The coarse world, and the finer lines and the regions of each part of it. */
export interface SplitWorld {
  readonly coarse: CellWorld
  /** By column and row, such as `18-7`. */
  readonly cells: ReadonlyMap<string, MapCell>
  /** What each covers. */
  readonly boxes: ReadonlyMap<string, CellBox>
}

/**
 * Splits a world with regions into a coarse one without, and cells of the finest detail that take the place of some of its lines
 * wherever a reader looks closely.
 *
 * @param fine quantised.
 * @param zoom up to which the coarse world shall do.
 * @param step degrees between its points at least.
 */
export function splitWorld(fine: Topology, zoom: number, step: number): SplitWorld {
  const { transform } = fine
  if (!transform) throw new Error('Expected a quantised topology.')
  const cut = cutLongLines(fine)
  const chains = joinLines(cut)
  const { topology, lines } = coarsenLines(withLines(cut, chains), zoom)
  const kept = new Map(lines.map((chain, line) => [chain, line]))
  const parts = new Map<string, Part>()
  const degrees = (arc: Arc) =>
    arc.map(([x = 0, y = 0]) => [
      x * transform.scale[0] + transform.translate[0],
      y * transform.scale[1] + transform.translate[1],
    ])
  const boxOf = (own: readonly number[]) => boxAround(own.flatMap(line => degrees(cut.arcs[lineOf(line)]!)))
  const partAt = (box: CellBox): Part => {
    const key = cellOf(box)
    const part = parts.get(key) ?? { box, lines: [], rings: [], regions: [] }
    part.box = around(part.box, box)
    parts.set(key, part)
    return part
  }
  for (const [chain, own] of chains.entries()) {
    const line = kept.get(chain)
    if (line !== undefined) partAt(boxOf(own)).lines.push([line, own])
  }
  // What the coarse world leaves out as too small: islands, and land within land.
  const chainOf = new Map(chains.flatMap((own, chain) => own.map(line => [lineOf(line), chain] as const)))
  for (const name of ['countries', 'land'] as const)
    for (const [member, geometry] of membersOf(cut.objects[name]).entries())
      for (const ring of ringsOf(geometry))
        if (!ring.every(line => kept.has(chainOf.get(lineOf(line)) ?? -1)))
          partAt(boxOf(ring)).rings.push([name, member, ring])
  for (const geometry of membersOf(cut.objects.regions)) {
    const rings = ringsOf(geometry)
    const boxes = rings.map(boxOf)
    const main = boxes.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
    const part = partAt(main)
    for (const box of boxes) if (isNear(box, main)) part.box = around(part.box, box)
    part.regions.push({ id: String(geometry.id), rings })
  }
  const coarse = quantize(topology, gridOf(step))
  return {
    coarse,
    cells: new Map([...parts].map(([key, part]) => [key, cellFrom(part, cut.arcs, transform)])),
    boxes: new Map([...parts].map(([key, { box }]) => [key, rounded(box)])),
  }
}

/** A cell in the making; lines are those of the whole world. */
export interface Part {
  box: CellBox
  readonly lines: [line: number, own: readonly number[]][]
  readonly rings: [object: string, member: number, own: readonly number[]][]
  readonly regions: { id: string; rings: readonly (readonly number[])[] }[]
}

/** Numbers a cell's lines anew and writes each as the steps from point to point. */
export function cellFrom(
  { lines, rings, regions }: Part,
  arcs: readonly Arc[],
  transform: NonNullable<Topology['transform']>,
): MapCell {
  const all = [
    ...lines.flatMap(([, own]) => own),
    ...rings.flatMap(([, , ring]) => ring),
    ...regions.flatMap(({ rings }) => rings.flat()),
  ]
  const numbers = [...new Set(all.map(lineOf))].sort((a, b) => a - b)
  const local = new Map(numbers.map((line, at) => [line, at]))
  const inCell = (own: readonly number[]) =>
    own.map(line => (line < 0 ? ~local.get(~line)! : local.get(line)!))
  return {
    numbers: numbers.map((line, at) => line - (numbers[at - 1] ?? 0)),
    lines: lines.map(([line, own]) => [line, inCell(own)]),
    rings: rings.map(([object, member, ring]) => [object, member, inCell(ring)]),
    regions: regions.map(({ id, rings }) => [id, rings.map(inCell)]),
    arcs: numbers.map(line => steps(arcs[line]!)),
    transform,
  }
}

/** Points on the grid of the topology, as its arcs have them from step to step. */
export function absolute(arc: Arc): number[][] {
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx
    y += dy
    return [x, y]
  })
}

function steps(arc: Arc): number[][] {
  return arc.map(([x = 0, y = 0], i) => (i === 0 ? [x, y] : [x - arc[i - 1]![0]!, y - arc[i - 1]![1]!]))
}

/** The topology with lines of limited reach, its points on the grid and no longer steps. */
export function cutLongLines(fine: Topology): Topology {
  const { scale } = fine.transform!
  const arcs: number[][][] = []
  const pieces = fine.arcs.map(arc => {
    const own: number[] = []
    let piece: number[][] = []
    let box: CellBox | null = null
    const points = absolute(arc)
    for (const [i, point] of points.entries()) {
      const [x = 0, y = 0] = [(point[0] ?? 0) * scale[0], (point[1] ?? 0) * scale[1]]
      const next: CellBox = box ? around(box, [x, y, x, y]) : [x, y, x, y]
      piece.push(point)
      box = next
      if (i < points.length - 1 && piece.length > 1 && reachOf(next) > REACH) {
        own.push(arcs.push(piece) - 1)
        piece = [point]
        box = [x, y, x, y]
      }
    }
    own.push(arcs.push(piece) - 1)
    return own
  })
  const whole = (line: number) =>
    line < 0 ? pieces[~line]!.toReversed().map(piece => ~piece) : pieces[line]!
  return { ...fine, arcs, objects: mapLines(fine.objects, own => own.flatMap(whole)) }
}

/** Lines laid end to end wherever countries and land go on from the one to the other and nowhere else. */
function joinLines(topology: Topology): number[][] {
  const { arcs, objects, transform } = topology
  const after = new Map<number, number>()
  const follow = (a: number, b: number) => after.set(a, after.has(a) && after.get(a) !== b ? Number.NaN : b)
  const used = new Set<number>()
  for (const name of ['countries', 'land'])
    for (const ring of membersOf(objects[name]).flatMap(ringsOf))
      for (const [i, line] of ring.entries()) {
        used.add(lineOf(line))
        const next = ring[(i + 1) % ring.length]!
        follow(line, next)
        follow(~next, ~line)
      }
  const dashed = new Set(
    objects.dashed?.type === 'MultiLineString' ? objects.dashed.arcs.flat().map(lineOf) : [],
  )
  const box = (line: number) =>
    boxAround(arcs[line]!.map(([x = 0, y = 0]) => [x * transform!.scale[0], y * transform!.scale[1]]))
  const next = (line: number) => {
    const to = after.get(line) ?? Number.NaN
    const isOnly = !Number.isNaN(to) && after.get(~to) === ~line
    return isOnly && dashed.has(lineOf(line)) === dashed.has(lineOf(to)) ? to : null
  }
  const taken = new Set<number>()
  const chains: number[][] = []
  const begin = (first: number) => {
    const chain: number[] = []
    let reach: CellBox | null = null
    for (let line: number | null = first; line !== null && !taken.has(lineOf(line)); line = next(line)) {
      const own = box(lineOf(line))
      const together: CellBox = reach ? around(reach, own) : own
      if (reach && reachOf(together) > REACH) {
        begin(line)
        break
      }
      reach = together
      taken.add(lineOf(line))
      chain.push(line)
    }
    chains.push(chain)
  }
  // From ends first, so that a line is not begun in its middle; what is left are circles.
  for (const line of used)
    for (const way of [line, ~line]) if (!taken.has(line) && next(~way) === null) begin(way)
  for (const line of used) if (!taken.has(line)) begin(line)
  return chains
}

/** The topology of countries and land whose lines are the chains, in degrees. */
function withLines(topology: Topology, chains: readonly (readonly number[])[]): Topology {
  const { arcs, objects, transform } = topology
  const starts = new Map<number, number>()
  for (const [chain, own] of chains.entries()) {
    starts.set(own[0]!, chain)
    starts.set(~own.at(-1)!, ~chain)
  }
  const lineOfRing = (ring: readonly number[]): number[] => {
    // A ring may be walked from the middle of a chain.
    const from = ring.findIndex(line => starts.has(line))
    const found: number[] = []
    for (let at = 0; at < ring.length; ) {
      const chain = starts.get(ring[(from + at) % ring.length]!)
      if (chain === undefined) throw new Error('A ring leaves a line in its middle.')
      found.push(chain)
      at += chains[chain < 0 ? ~chain : chain]!.length
    }
    return found
  }
  const degrees = arcs.map(arc =>
    arc.map(([x = 0, y = 0]) => [
      x * transform!.scale[0] + transform!.translate[0],
      y * transform!.scale[1] + transform!.translate[1],
    ]),
  )
  const { countries, land, dashed } = objects
  const dashedChains =
    dashed?.type === 'MultiLineString' ? new Set(dashed.arcs.flat().map(lineOf)) : new Set()
  const unsettled = chains.flatMap((own, chain) => (dashedChains.has(lineOf(own[0]!)) ? [[chain]] : []))
  return {
    type: 'Topology',
    arcs: chains.map(own =>
      own.flatMap((line, i) => {
        const points = line < 0 ? degrees[~line]!.toReversed() : degrees[line]!
        return i === 0 ? points : points.slice(1)
      }),
    ),
    objects: {
      ...mapLines({ countries: countries!, land: land! }, lineOfRing),
      dashed: { type: 'MultiLineString', arcs: unsettled },
    },
  }
}

export function mapLines(
  objects: Topology['objects'],
  to: (own: readonly number[]) => number[],
): Topology['objects'] {
  const mapped = (geometry: Geometry): Geometry => {
    if (geometry.type === 'MultiPolygon')
      return { ...geometry, arcs: geometry.arcs.map(rings => rings.map(to)) }
    if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
      return { ...geometry, arcs: geometry.arcs.map(to) }
    if (geometry.type === 'GeometryCollection')
      return { ...geometry, geometries: geometry.geometries.map(mapped) }
    return geometry
  }
  return Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, mapped(object)]))
}

export function membersOf(object: Geometry | undefined): Geometry[] {
  return object?.type === 'GeometryCollection' ? object.geometries : object ? [object] : []
}

function ringsOf(geometry: Geometry): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}

export const lineOf = (line: number) => (line < 0 ? ~line : line)

/** The box of some points; across the date line it reaches beyond 180°. */
export function boxAround(points: readonly (readonly number[])[]): CellBox {
  const boxOf = (shift: number) =>
    points.reduce<CellBox>((box, [x = 0, y = 0]) => {
      const east = x < 0 ? x + shift : x
      return around(box, [east, y, east, y])
    }, NOWHERE)
  const [box, shifted] = [boxOf(0), boxOf(360)]
  return box[2] - box[0] > 180 && shifted[2] - shifted[0] < 180 ? shifted : box
}

const NOWHERE: CellBox = [Infinity, Infinity, -Infinity, -Infinity]

export function around([a, b, c, d]: CellBox, [e, f, g, h]: CellBox): CellBox {
  return [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)]
}

function reachOf([west, south, east, north]: CellBox): number {
  return Math.max(east - west, north - south)
}

function areaOf([west, south, east, north]: CellBox): number {
  return (east - west) * (north - south)
}

/** Whether an island of a region lies beside its main part, or is a world away as Alaska's last are. */
function isNear(a: CellBox, b: CellBox): boolean {
  return reachOf(around(a, b)) < 60
}

export function cellOf([west, south, east, north]: CellBox): string {
  const column = Math.min(360 / CELL[0] - 1, Math.floor(((west + east) / 2 + 180) / CELL[0]))
  return `${column}-${Math.min(180 / CELL[1] - 1, Math.floor(((south + north) / 2 + 90) / CELL[1]))}`
}

export function rounded([west, south, east, north]: CellBox): CellBox {
  return [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)]
}
