import type { Atlas, Ring, Territory } from './atlas.ts'
import type { Merged } from './cells/merge-cells.ts'
import { countryOfCode } from './country-of-code.ts'
import { decodeArcs } from './decode.ts'
import { labelAnchorOf, mainRing } from './label-anchor.ts'
import { buildLines, type Lines } from './lines.ts'
import { type Owned, ownerOf, propertiesOf, type Worldview } from './owner.ts'
import { regionBordersOf, sortBorders } from './sort-borders.ts'
import { type Geometry, ringsOf, type WorldTopology } from './topology.ts'

/** How an atlas is made. */
export interface AtlasOptions {
  /** Evens out the steps of the grid: see `decodeArcs`. */
  readonly smooth?: boolean
  /** Whose land disputed land is: see `Worldview`. */
  readonly worldview?: Worldview
}

/**
 * Makes a topology of the world ready to draw, decoded or not: `countries`, `land` and, at large scales, `regions`.
 *
 * @throws Error when the topology lacks the objects `countries` and `land`.
 */
export function buildAtlas(
  topology: WorldTopology | Merged,
  { smooth = false, worldview }: AtlasOptions = {},
): Atlas {
  const { countries, land, regions, dashed } = topology.objects
  if (!countries || !land) {
    const found = Object.keys(topology.objects).join(', ') || 'nothing'
    throw new Error(`Expected a world-atlas topology with "countries" and "land", got ${found}.`)
  }
  const lines = buildLines('type' in topology ? decodeArcs(topology, smooth) : topology.arcs)
  const owned = membersOf(countries).map(geometry => ({ geometry, owner: ownerOf(geometry, worldview) }))
  const regionRings = membersOf(regions ?? EMPTY).map(
    geometry => [String(geometry.id), ringsOf(geometry).map(ring => joinRing(ring, lines))] as const,
  )
  return {
    lines,
    land: membersOf(land).flatMap(geometry => ringsOf(geometry).map(ring => joinRing(ring, lines))),
    territories: territoriesOf(owned, lines),
    ...sortBorders(owned, linesOf(dashed), topology.arcs.length),
    regionBorders: regionBordersOf(
      regionRings.map(([, rings]) => rings),
      owned.flatMap(({ geometry }) => ringsOf(geometry).flat()),
    ),
    regions: new Map(regionRings),
  }
}

/** Land of one owner is one territory, in as many parts as the topology has it. */
function territoriesOf(owned: readonly Owned[], lines: Lines): Territory[] {
  const byOwner = new Map<string, Owned[]>()
  for (const land of owned) {
    const own = byOwner.get(land.owner.key)
    if (own) own.push(land)
    else byOwner.set(land.owner.key, [land])
  }
  return [...byOwner.values()].map(parts => {
    const rings = parts.flatMap(({ geometry }) => ringsOf(geometry).map(ring => joinRing(ring, lines)))
    const main = mainRing(rings)
    const first = parts.find(({ geometry }) => !propertiesOf(geometry).disputed) ?? parts[0]!
    const { code, place } = propertiesOf(first.geometry)
    const country = code ?? countryOfCode(first.geometry.id)
    return {
      ...(country ? { country } : {}),
      name: nameOf(first.geometry),
      ...(first.owner.disputed && { disputed: true as const, ...(place && { place }) }),
      rings,
      main,
      labelAnchor: labelAnchorOf(rings[main]!, lines),
    }
  })
}

function nameOf({ properties }: Geometry): string {
  return properties && 'name' in properties ? String(properties.name) : ''
}

const EMPTY: Geometry = { type: 'GeometryCollection', geometries: [] }

/** The lines of an object, each by its number whatever its direction. */
function linesOf(object: Geometry | undefined): ReadonlySet<number> {
  const arcs = object?.type === 'MultiLineString' ? object.arcs.flat() : []
  return new Set(arcs.map(arc => (arc < 0 ? ~arc : arc)))
}

function membersOf(object: Geometry): Geometry[] {
  return object.type === 'GeometryCollection' ? object.geometries : [object]
}

/** Lays the lines of a ring end to end, across the date line where need be. */
function joinRing(arcs: readonly number[], { xy, starts, boxes, boxStarts }: Lines): Ring {
  const shifts: number[] = []
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  let begin = Number.NaN
  let end = Number.NaN
  for (const arc of arcs) {
    const line = arc < 0 ? ~arc : arc
    const head = xy[(arc < 0 ? starts[line + 1]! - 1 : starts[line]!) * 2]!
    const tail = xy[(arc < 0 ? starts[line]! : starts[line + 1]! - 1) * 2]!
    const shift = shifts.length === 0 ? 0 : Math.round(end - head)
    if (shifts.length === 0) begin = head
    end = tail + shift
    shifts.push(shift)
    const whole = (boxStarts[line + 1]! - 1) * 4
    minX = Math.min(minX, boxes[whole]! + shift)
    minY = Math.min(minY, boxes[whole + 1]!)
    maxX = Math.max(maxX, boxes[whole + 2]! + shift)
    maxY = Math.max(maxY, boxes[whole + 3]!)
  }
  return { lines: arcs, shifts, minX, minY, maxX, maxY, turn: Math.round(end - begin) }
}
