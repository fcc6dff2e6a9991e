import { mercatorX, mercatorY } from '../atlas/index.ts'
import { cluster, type Groups } from './cluster.ts'
import { displace } from './displace.ts'
import { radiusOf } from './radius.ts'

/** Places to arrange, in columns, the most mentioned first: nothing but numbers, so that a worker can take them. */
export interface Spread {
  /** Degrees WGS84. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** How often each is mentioned. */
  readonly count: Uint32Array
}

/** Where symbols stand at one zoom, in columns; a group of one is a place by itself. */
export interface Arrangement extends Groups {
  readonly zoom: number
  /** The highest count among all places: it sets the scale of the symbols. */
  readonly most: number
  /** The true point of each group, in world pixels at the zoom. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** How far its symbol stands from there, so that neighbours stay apart. */
  readonly dx: Float32Array
  readonly dy: Float32Array
  /** Radius in CSS pixels. */
  readonly r: Float32Array
  /** How often the places of each group are mentioned. */
  readonly mentions: Uint32Array
}

/** Smallest and largest circle of a cluster, in pixels: its number must fit in, and it should not hide a province. */
const LEAST_CLUSTER = 12
const LARGEST_CLUSTER = 22

/** How much a cluster grows with each tenfold of its places, in pixels. */
const PER_DECADE = 3.5

/** From this zoom on nothing is drawn as one any more: the reader can come no closer. */
const ALL_APART = 12.5

/** From so many places on the map is for seeing where they are, not which: smaller crowds are drawn as one. */
const LARGE = 1500
const COARSE = { reach: 30, crowd: 3, wide: 58, throng: 8 }

/** Arranges symbols for one zoom. It depends on nothing else, so symbols hold still while the map is dragged. */
export function arrange({ lon, lat, count }: Spread, zoom: number): Arrangement {
  const scale = 256 * 2 ** zoom
  const most = count.reduce((most, n) => Math.max(most, n), 1)
  const points = { x: lon.map(lon => mercatorX(lon) * scale), y: lat.map(lat => mercatorY(lat) * scale) }
  const groups = zoom >= ALL_APART ? eachAlone(lon.length) : cluster(points, lon.length > LARGE ? COARSE : {})
  const { starts, members } = groups
  const size = starts.length - 1
  const x = new Float64Array(size)
  const y = new Float64Array(size)
  const r = new Float32Array(size)
  const mentions = new Uint32Array(size)
  for (let group = 0; group < size; group++) {
    const places = starts[group + 1]! - starts[group]!
    for (let at = starts[group]!; at < starts[group + 1]!; at++) mentions[group]! += count[members[at]!]!
    // The middle of a group, drawn towards the places mentioned most.
    for (let at = starts[group]!; at < starts[group + 1]!; at++) {
      x[group]! += (points.x[members[at]!]! * count[members[at]!]!) / mentions[group]!
      y[group]! += (points.y[members[at]!]! * count[members[at]!]!) / mentions[group]!
    }
    r[group] =
      places === 1
        ? radiusOf(mentions[group]!, most)
        : Math.min(LARGEST_CLUSTER, LEAST_CLUSTER + PER_DECADE * Math.log10(places / 5))
  }
  const discs = Array.from(r, (r, group) => ({ x: x[group]!, y: y[group]!, r }))
  const offsets = displace(discs)
  return {
    ...groups,
    zoom,
    most,
    x,
    y,
    dx: Float32Array.from(offsets, ({ dx }) => dx),
    dy: Float32Array.from(offsets, ({ dy }) => dy),
    r,
    mentions,
  }
}

function eachAlone(count: number): Groups {
  return {
    starts: Uint32Array.from({ length: count + 1 }, (_, i) => i),
    members: Uint32Array.from({ length: count }, (_, i) => i),
  }
}
