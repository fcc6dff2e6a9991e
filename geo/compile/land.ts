import type { Position } from '../../src/gazetteer/index.ts'
import { areaOf, around, type Ring, type Rings } from './polygons.ts'

/** So many points stand for the land of a country. */
const POINTS = 5000
/** Degrees between them at least and at most. */
const FINEST = 0.02
const COARSEST = 0.5

/** How far apart, in degrees, points stand that are to cover the land of a country. */
export function spacing(land: readonly Rings[]): number {
  const area = land.reduce((sum, rings) => sum + areaOf(rings), 0)
  return Math.min(COARSEST, Math.max(FINEST, Math.sqrt(area / POINTS)))
}

/** Evenly spread points on land. Beyond the date line longitudes go on above 180. */
export function landPoints(land: readonly Rings[], step: number): Position[] {
  return land.flatMap(rings => fill(rings.map(unwrap), step))
}

/** The points of a grid inside a polygon: along each row between every two crossings of its rings. */
function fill(rings: Rings, step: number): Position[] {
  const lats = rings.flatMap(ring => ring.map(([, lat]) => lat))
  const [south, north] = lats.reduce(
    ([low, high], lat) => [Math.min(low, lat), Math.max(high, lat)],
    [90, -90],
  )
  const points: Position[] = []
  for (let row = Math.ceil(south / step); row * step <= north; row++) {
    const lat = row * step
    // A degree of longitude shrinks towards the poles, so the steps along a row grow.
    const stride = step / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
    const crossings = rings.flatMap(ring => crossingsOf(ring, lat)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      for (let column = Math.ceil(crossings[i]! / stride); column * stride <= crossings[i + 1]!; column++) {
        points.push([column * stride, lat])
      }
    }
  }
  return points
}

function crossingsOf(ring: Ring, lat: number): number[] {
  const crossings: number[] = []
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[i + 1]!
    if (y1 > lat !== y2 > lat) crossings.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
  }
  return crossings
}

function unwrap(ring: Ring): Ring {
  let [lon] = ring[0] ?? [0]
  return ring.map(([next, lat]) => {
    lon += around(next - lon)
    return [lon, lat]
  })
}

/** Whether a position lies in a polygon. */
export function isInside([lon, lat]: Position, rings: Rings): boolean {
  const right = rings.flatMap(ring => crossingsOf(ring, lat)).filter(crossing => crossing > lon)
  return right.length % 2 === 1
}

/** For each point the index of the town nearest to it. */
export function nearestTowns(points: readonly Position[], towns: readonly Position[]): Int32Array {
  const lons = Float64Array.from(towns, ([lon]) => lon)
  const lats = Float64Array.from(towns, ([, lat]) => lat)
  const nearest = new Int32Array(points.length)
  points.forEach(([lon, lat], i) => {
    const shrink = Math.cos((lat * Math.PI) / 180)
    let best = Number.POSITIVE_INFINITY
    for (let town = 0; town < lons.length; town++) {
      const dy = lats[town]! - lat
      if (dy * dy >= best) continue
      let dx = Math.abs(lons[town]! - lon)
      if (dx > 180) dx = Math.abs(360 - dx)
      dx *= shrink
      const distance = dx * dx + dy * dy
      if (distance < best) {
        best = distance
        nearest[i] = town
      }
    }
  })
  return nearest
}
