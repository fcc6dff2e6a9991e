import type { GeometryObject, Properties, Topology } from 'topojson-specification'
import type { Atlas, Ring, Territory } from './atlas.ts'
import { countryOfCode } from './country-of-code.ts'
import { decodeArcs } from './decode.ts'
import { labelAnchorOf, mainRing } from './label-anchor.ts'
import { buildLines, type Lines } from './lines.ts'

/** A topology whose members have properties, as those of world-atlas do. */
export type WorldTopology = Topology<Record<string, Geometry>>

type Geometry = GeometryObject<Properties>

/**
 * Makes a world-atlas topology ready to draw.
 *
 * @throws Error when the topology lacks the objects `countries` and `land`.
 */
export function buildAtlas(topology: WorldTopology, { smooth = false } = {}): Atlas {
  const { countries, land } = topology.objects
  if (!countries || !land) {
    const found = Object.keys(topology.objects).join(', ') || 'nothing'
    throw new Error(`Expected a world-atlas topology with "countries" and "land", got ${found}.`)
  }
  const lines = buildLines(decodeArcs(topology, smooth))
  const territories: Territory[] = []
  const uses = new Uint8Array(topology.arcs.length)
  for (const geometry of membersOf(countries)) {
    const arcRings = ringsOf(geometry)
    for (const line of arcRings.flat()) uses[line < 0 ? ~line : line]!++
    territories.push(territoryOf(geometry, arcRings, lines))
  }
  return {
    lines,
    land: membersOf(land).flatMap(geometry => ringsOf(geometry).map(ring => joinRing(ring, lines))),
    territories,
    borders: indexesWhere(uses, count => count > 1),
    coast: indexesWhere(uses, count => count === 1),
  }
}

function territoryOf(geometry: Geometry, arcRings: number[][], lines: Lines): Territory {
  const rings = arcRings.map(ring => joinRing(ring, lines))
  const main = mainRing(rings)
  const country = countryOfCode(geometry.id)
  return {
    ...(country ? { country } : {}),
    name: nameOf(geometry),
    rings,
    main,
    labelAnchor: labelAnchorOf(rings[main]!, lines),
  }
}

function nameOf({ properties }: Geometry): string {
  return properties && 'name' in properties ? String(properties.name) : ''
}

function membersOf(object: Geometry): Geometry[] {
  return object.type === 'GeometryCollection' ? object.geometries : [object]
}

/** Inner rings are kept beside outer ones: the even-odd rule tells them apart when filling. */
function ringsOf(geometry: Geometry): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat()
  return []
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

function indexesWhere(values: Uint8Array, test: (value: number) => boolean): number[] {
  const found: number[] = []
  for (const [index, value] of values.entries()) if (test(value)) found.push(index)
  return found
}
