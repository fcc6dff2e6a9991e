import { mercatorX, mercatorY } from '../atlas/index.ts'
import { cluster } from './cluster.ts'
import { mergeOverlaps, type Standings } from './merge-overlaps.ts'

/** Places to arrange, in columns, the most mentioned first: nothing but numbers, so that a worker can take them. */
export interface Spread {
  /** Degrees WGS84. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** How often each is mentioned. */
  readonly count: Uint32Array
  /**
   * From which scale, in pixels a Web Mercator unit, each is drawn as its area, line or name and is no point any more:
   * 0 for what never is a point, infinity for what always is.
   */
  readonly areaFrom: Float64Array
}

/** Where symbols stand at one zoom, in columns; a group of one is a place by itself. */
export interface Arrangement extends Standings {
  readonly zoom: number
  /** The highest count among all places: it sets the scale of the symbols. */
  readonly most: number
}

/** From this zoom on only what lies on one spot is drawn as one: the reader can come no closer. */
const ALL_APART = 12.5
const ONE_SPOT = { reach: 4, crowd: 8, wide: 4, throng: 8 }

/** From so many places on the map is for seeing where they are, not which: smaller crowds are drawn as one. */
const LARGE = 1500
const COARSE = { reach: 30, crowd: 3, wide: 58, throng: 8 }

/**
 * Arranges symbols for one zoom. It depends on nothing else, so symbols hold still while the map is dragged. Crowds are
 * drawn as one; what is left makes room for its neighbours as far as twice its size; what then still lies on another joins it.
 */
export function arrange({ lon, lat, count, areaFrom }: Spread, zoom: number): Arrangement {
  const scale = 256 * 2 ** zoom
  const most = count.reduce((most, n) => Math.max(most, n), 1)
  const points = areaFrom.map((_, i) => i).filter(i => scale < areaFrom[i]!)
  const x = points.map(i => mercatorX(lon[i]!) * scale)
  const y = points.map(i => mercatorY(lat[i]!) * scale)
  const weight = Uint32Array.from(points, i => count[i]!)
  const options = zoom >= ALL_APART ? ONE_SPOT : points.length > LARGE ? COARSE : {}
  const { members, ...merged } = mergeOverlaps(cluster({ x, y }, options), { x, y }, weight, most)
  return { ...merged, members: members.map(i => points[i]!), zoom, most }
}
