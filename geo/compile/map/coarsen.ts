import { presimplify, simplify } from 'topojson-simplify'
import type { MultiPolygon, Properties, Topology } from 'topojson-specification'

type Geometry = Topology['objects'][string]

/**
 * A topology for small scales: bends and islands that would not show at a zoom are left out. Neighbours keep the lines
 * they share, since a line is simplified once for both (M. Visvalingam and J. D. Whyatt, 1993).
 *
 * @param zoom the zoom at which a bend left out covers at most half a square pixel.
 */
export function coarsen(topology: Topology, zoom: number): Topology {
  return coarsenLines(topology, zoom).topology
}

/** The same, with the number that each of its lines had before. */
export function coarsenLines(
  topology: Topology,
  zoom: number,
): { readonly topology: Topology; readonly lines: readonly number[] } {
  const pixel = 1 / (256 * 2 ** zoom)
  const least = 0.5 * pixel * pixel
  const simple = simplify(
    presimplify(topology, triangle => mercatorArea(triangle)),
    least,
  )
  const kept = new Set<number>()
  const objects: Topology['objects'] = {}
  // Countries first: what they keep the land keeps too.
  for (const [name, object] of Object.entries(simple.objects).sort(([a], [b]) => a.localeCompare(b))) {
    if (object.type !== 'GeometryCollection') {
      objects[name] = object
      continue
    }
    const single = object.geometries.length === 1
    objects[name] = {
      ...object,
      geometries: object.geometries.map(geometry => withoutSpecks(geometry, simple, least * 4, kept, single)),
    }
  }
  return withoutUnused({ ...simple, objects })
}

function withoutSpecks(
  geometry: Geometry,
  { arcs }: Topology,
  least: number,
  kept: Set<number>,
  single: boolean,
): Geometry {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return geometry
  const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
  const measured = rings.map(ring => ({
    ring,
    area: mercatorArea(ring.flatMap(arc => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!))),
  }))
  const most = Math.max(...measured.map(({ area }) => area))
  const large = measured.filter(({ ring, area }) =>
    single ? ring.some(arc => kept.has(arc < 0 ? ~arc : arc)) : area >= least || area === most,
  )
  for (const { ring } of large) for (const arc of ring) kept.add(arc < 0 ? ~arc : arc)
  const polygon: MultiPolygon<Properties> = {
    ...geometry,
    type: 'MultiPolygon',
    arcs: large.map(({ ring }) => [ring]),
  }
  return polygon
}

/** Numbers the lines anew, those that nothing uses left out. */
function withoutUnused(topology: Topology): { topology: Topology; lines: number[] } {
  const numbers = new Map<number, number>()
  const number = (arc: number): number => {
    const line = arc < 0 ? ~arc : arc
    const known = numbers.get(line) ?? numbers.size
    numbers.set(line, known)
    return arc < 0 ? ~known : known
  }
  const renumbered = (geometry: Geometry): Geometry => {
    if (geometry.type === 'MultiPolygon')
      return { ...geometry, arcs: geometry.arcs.map(rings => rings.map(ring => ring.map(number))) }
    if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
      return { ...geometry, arcs: geometry.arcs.map(ring => ring.map(number)) }
    if (geometry.type === 'LineString') return { ...geometry, arcs: geometry.arcs.map(number) }
    if (geometry.type === 'GeometryCollection')
      return { ...geometry, geometries: geometry.geometries.map(renumbered) }
    return geometry
  }
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [name, renumbered(object)]),
  )
  const arcs: Topology['arcs'] = []
  for (const [line, known] of numbers) arcs[known] = topology.arcs[line]!
  return { topology: { ...topology, objects, arcs }, lines: [...numbers.keys()] }
}

/** Area of a path of degrees, closed, as Web Mercator shows it: a share of the square world. */
function mercatorArea(points: readonly (readonly number[])[]): number {
  let sum = 0
  let [x0, y0] = project(points.at(-1) ?? [])
  for (const point of points) {
    let [x1, y1] = project(point)
    // The short way over the date line.
    x1 += Math.round(x0 - x1)
    sum += x0 * y1 - x1 * y0
    ;[x0, y0] = [x1, y1]
  }
  return Math.abs(sum) / 2
}

function project([lon = 0, lat = 0]: readonly number[]): [number, number] {
  const sine = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}
