import { topology } from 'topojson-server'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from '../natural-earth/geopackage.ts'
import { createAreaFinder } from './areas.ts'
import type { Disputed } from './disputed.ts'
import { buildGraph, cyclesOf, type Graph, pointsOf, shorter } from './faces.ts'
import { keyOf } from './grid-point.ts'
import type { Sources } from './land.ts'
import { nodePaths } from './node-paths.ts'
import { createSegmentGrid, nearestPoint } from './segment-grid.ts'

type Path = readonly Position[]

/** What a piece of land belongs to. */
export interface Label {
  /** Index into the countries. */
  readonly country: number
  /** Id of the first-level region; empty for none. */
  readonly region: string
  readonly disputed: Disputed | undefined
}

/** The world's land, divided. */
export interface Division {
  /**
   * The rings of all land to whose label `key` gives the same text, closed, under the even-odd rule. Land for which it
   * gives undefined is left out.
   */
  readonly group: (key: (label: Label) => string | undefined) => Map<string, Path[]>
}

/** Which region of the gazetteer is where. */
export interface RegionFinder {
  /** The region at a point of a state, by the state's place in the sources; empty for none. */
  readonly at: (state: number, point: Position) => string
  /** What tells two states apart that touch: a region's id, or anything where a state holds several. */
  readonly nameOf: (state: number) => string
  /** Lines between regions that share a state. */
  readonly lines: readonly Path[]
}

/** A state's border ends within this many degrees of the border of its country, which is drawn more finely. */
const REACH = 0.06
/** So far beyond that border the line goes on, so that the two surely cross. */
const BEYOND = 0.002
/** A state's border nearer than this to a disputed line, in degrees, is that line drawn twice. */
const SAME = 0.025
/** A country's states are those of whoever has at least this share of its land in Natural Earth's states. */
const OWNER = 0.2
/** How far beside an edge the land is looked at, in degrees. */
const ASIDE = 0.0002

/**
 * Divides the world's land. Coasts and borders are those of the countries at 1:10 million; the borders of states end on
 * them, so that neighbours share every point and no gap is left.
 */
export function divide(sources: Sources, disputed: readonly Disputed[], regions: RegionFinder): Division {
  const { countries, borders, states } = sources
  const claims = disputed.flatMap(({ lines }) => lines)
  const grid = createSegmentGrid([...borders, ...claims])
  const claimGrid = createSegmentGrid(claims)
  const inner = innerLines(states, regions, disputed)
    .filter(line => !line.points.every(point => nearestPoint(claimGrid, point, SAME)))
    .map(({ points, outer }) => reachOut(points, outer, point => nearestPoint(grid, point, REACH)))
  const borderGrid = createSegmentGrid(borders)
  const reaching = claims.map(line =>
    reachOut(line, [true, true], point => nearestPoint(borderGrid, point, REACH)),
  )
  const graph = buildGraph(nodePaths(borders, [...inner, ...reaching, ...regions.lines]))
  const { labels, faceLabel } = labelFaces(graph, createLabeller())
  return {
    group: key =>
      collect(
        graph,
        labels.map(label => label && key(label)),
        faceLabel,
      ),
  }

  function createLabeller() {
    const findCountry = createAreaFinder(countries)
    const findState = createAreaFinder(states.map(({ paths }) => ({ rings: paths })))
    const own = statesOfCountries(graph, findCountry, findState)
    return (point: Position): Label | undefined => {
      const [country] = findCountry.holding(point)
      if (country === undefined) return undefined
      const among = own.get(country) ?? []
      const state = findState.holding(point).find(at => among.includes(at)) ?? findState.nearest(point, among)
      const properties = state === undefined ? undefined : states[state]!.properties
      const land = {
        point,
        countryName: countries[country]!.name,
        state: `${properties?.iso_a2}/${properties?.name}`,
        country: alpha2(countries[country]!.code),
      }
      return {
        country,
        region: state === undefined ? '' : regions.at(state, point),
        disputed: disputed.find(({ has }) => has(land)),
      }
    }
  }

  /** The states of each country: those whose owner has much of its land. */
  function statesOfCountries(
    graph: Graph,
    findCountry: ReturnType<typeof createAreaFinder>,
    findState: ReturnType<typeof createAreaFinder>,
  ): Map<number, number[]> {
    const votes = new Map<number, Map<string, number>>()
    for (let half = 0; half < graph.pieces.length * 2; half++) {
      const point = beside(pointsOf(graph, half))
      const [country] = point ? findCountry.holding(point) : []
      const [state] = point && country !== undefined ? findState.holding(point) : []
      if (country === undefined || state === undefined) continue
      const owner = states[state]!.properties.adm0_a3!
      const own = votes.get(country) ?? votes.set(country, new Map()).get(country)!
      own.set(owner, (own.get(owner) ?? 0) + graph.pieces[half >> 1]!.length)
    }
    return new Map(
      [...votes].map(([country, own]) => {
        const all = [...own.values()].reduce((sum, count) => sum + count)
        const owners = [...own].flatMap(([owner, count]) => (count > all * OWNER ? [owner] : []))
        return [
          country,
          states.flatMap(({ properties }, i) => (owners.includes(properties.adm0_a3!) ? [i] : [])),
        ]
      }),
    )
  }
}

/** Borders between states that differ in region or dispute, and whether each end lies at the edge of the country. */
function innerLines(
  states: readonly Feature[],
  regions: RegionFinder,
  disputed: readonly Disputed[],
): { points: Path; outer: [boolean, boolean] }[] {
  const shared = topology({
    states: {
      type: 'FeatureCollection',
      features: states.map(({ paths }, i) => ({
        type: 'Feature',
        id: i,
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: paths.map(ring => [ring]) },
      })),
    },
  })
  const { states: layer } = shared.objects
  const sides: number[][] = shared.arcs.map(() => [])
  if (layer?.type === 'GeometryCollection')
    for (const geometry of layer.geometries)
      for (const arc of arcsOf(geometry as Polygon | MultiPolygon).flat())
        sides[arc < 0 ? ~arc : arc]!.push(Number(geometry.id))
  const group = (state: number) => {
    const { iso_a2, name } = states[state]!.properties
    const land = { point: [0, 0] as const, countryName: '', country: '', state: `${iso_a2}/${name}` }
    return `${regions.nameOf(state)} ${disputed.find(({ has }) => has(land))?.id ?? ''}`
  }
  const outerEnds = new Set<string>()
  const inner: Path[] = []
  for (const [arc, own] of sides.entries()) {
    const points = shared.arcs[arc]!.map(([lon = 0, lat = 0]): Position => [lon, lat])
    const [a, b] = own
    if (
      a !== undefined &&
      b !== undefined &&
      states[a]!.properties.adm0_a3 === states[b]!.properties.adm0_a3
    ) {
      if (group(a) !== group(b)) inner.push(points)
    } else for (const end of [points[0]!, points.at(-1)!]) outerEnds.add(keyOf(end))
  }
  return inner.map(points => ({
    points,
    outer: [outerEnds.has(keyOf(points[0]!)), outerEnds.has(keyOf(points.at(-1)!))],
  }))
}

function arcsOf(geometry: Polygon | MultiPolygon): number[][] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
}

/** A line whose ends go on to what they should end on, and a little beyond. */
function reachOut(
  points: Path,
  [atStart, atEnd]: readonly [boolean, boolean],
  target: (point: Position) => Position | undefined,
): Path {
  const reach = (from: Position): Position[] => {
    const to = target(from)
    if (!to) return []
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(dx, dy)
    return length === 0 ? [] : [to, [to[0] + (dx / length) * BEYOND, to[1] + (dy / length) * BEYOND]]
  }
  return [
    ...(atStart ? reach(points[0]!).toReversed() : []),
    ...points,
    ...(atEnd ? reach(points.at(-1)!) : []),
  ]
}

/** The label of the face left of each half-edge, as an index into the labels. The first is the sea's. */
function labelFaces(
  graph: Graph,
  labelAt: (point: Position) => Label | undefined,
): { labels: (Label | undefined)[]; faceLabel: Int32Array } {
  const names = new Map<string, number>()
  const labels: (Label | undefined)[] = [undefined]
  const faceLabel = new Int32Array(graph.next.length)
  for (const cycle of cyclesOf(graph)) {
    const votes = new Map<number, number>()
    for (const half of longest(graph, cycle)) {
      const point = beside(pointsOf(graph, half))
      const label = point && labelAt(point)
      const name = label ? `${label.country} ${label.region} ${label.disputed?.id}` : ''
      let number = label ? names.get(name) : 0
      if (number === undefined) {
        number = labels.length
        labels.push(label)
        names.set(name, number)
      }
      votes.set(number, (votes.get(number) ?? 0) + 1)
    }
    const [number] = [...votes].reduce((most, next) => (next[1] > most[1] ? next : most))
    for (const half of cycle) faceLabel[half] = number
  }
  return { labels, faceLabel }
}

/** The rings round all faces whose labels have one key. */
function collect(
  graph: Graph,
  keys: readonly (string | undefined)[],
  faceLabel: Int32Array,
): Map<string, Path[]> {
  const groups = new Map<string, Path[]>()
  const used = new Uint8Array(graph.next.length)
  const keyAt = (half: number) => keys[faceLabel[half]!]
  const bounds = (half: number) => keyAt(half) !== keyAt(half ^ 1)
  for (let start = 0; start < graph.next.length; start++) {
    const key = keyAt(start)
    if (used[start] || key === undefined || !bounds(start)) continue
    const ring: Position[] = []
    for (let half = start; !used[half]; ) {
      used[half] = 1
      ring.push(...pointsOf(graph, half).slice(ring.length === 0 ? 0 : 1))
      half = graph.next[half]!
      // Edges with the same land on both sides are gone: turn past them.
      while (!bounds(half)) half = graph.next[half ^ 1]!
    }
    const own = groups.get(key)
    if (own) own.push(ring)
    else groups.set(key, [ring])
  }
  return groups
}

/** A few of the longest pieces of a cycle: where land is looked at. */
function longest(graph: Graph, cycle: readonly number[]): number[] {
  const length = (half: number) => {
    const at = longestStep(graph.pieces[half >> 1]!)
    return at.length
  }
  return cycle.toSorted((a, b) => length(b) - length(a)).slice(0, 3)
}

function longestStep(points: Path): { at: number; length: number } {
  let best = { at: 0, length: -1 }
  for (let at = 0; at + 1 < points.length; at++) {
    const dx = points[at + 1]![0] - points[at]![0]
    if (Math.abs(dx) > 180) continue
    const length = Math.hypot(dx, points[at + 1]![1] - points[at]![1])
    if (length > best.length) best = { at, length }
  }
  return best
}

/** A point a little to the left of the longest step. */
function beside(points: Path): Position | undefined {
  const { at, length } = longestStep(points)
  if (length <= 0) return undefined
  const [a, b] = [points[at]!, points[at + 1]!]
  const aside = Math.min(ASIDE, length / 10)
  const dx = shorter(b[0] - a[0])
  return [(a[0] + b[0]) / 2 - ((b[1] - a[1]) / length) * aside, (a[1] + b[1]) / 2 + (dx / length) * aside]
}

/** ISO 3166-1 alpha-2 of a numeric code: canonicalising the language tag `und-031` gives `und-AZ`. */
export function alpha2(code: string): string {
  if (code === '') return ''
  try {
    const [tag = ''] = Intl.getCanonicalLocales(`und-${code.padStart(3, '0')}`)
    const region = tag.slice(4)
    return /^[A-Z]{2}$/.test(region) ? region : ''
  } catch {
    return ''
  }
}
