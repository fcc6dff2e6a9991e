import type { BoundingBox } from '../../gazetteer/index.ts'
import type { Entry } from './entry.ts'

/** Share of the mentions that the opening view may leave outside, if that brings it closer. */
const OUTLIERS = 0.12

/** A place is left out only if that brings the view closer by at least this factor. */
const WORTH = 1.25

/** Degrees of longitude and latitude. West may be less than -180 where the frame crosses the date line. */
export type Bounds = BoundingBox

/** Places in columns, since there may be tens of thousands. */
interface Spots {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly weight: Float64Array
  /** 1 for those left out. */
  readonly gone: Uint8Array
}

/**
 * What the map shows at first: where most of the corpus happens. A report that names a far capital once
 * should not open on half the world.
 *
 * Countries count only where nothing smaller is mentioned: their points stand for a whole.
 *
 * @returns undefined where the corpus mentions no place.
 */
export function boundsOfMost(entries: readonly Entry[]): Bounds | undefined {
  const finer = entries.filter(({ group }) => group !== 'country')
  const spots = spotsOf(finer.length > 1 ? finer : entries)
  let { box, edges } = boxOf(spots)
  let left = spots.weight.length
  let spare = OUTLIERS * spots.weight.reduce((sum, weight) => sum + weight, 0)
  while (box && left >= 4) {
    const size = sizeOf(box)
    const tries = edges
      .filter(edge => spots.weight[edge]! <= spare)
      .map(edge => ({ edge, rest: boxOf(spots, edge) }))
      .map(one => ({ ...one, gain: size / (one.rest.box ? sizeOf(one.rest.box) : 0) }))
    const best = tries.sort((a, b) => b.gain - a.gain)[0]
    if (!best || best.gain < WORTH) break
    spare -= spots.weight[best.edge]!
    spots.gone[best.edge] = 1
    left--
    ;({ box, edges } = best.rest)
  }
  return box
}

/** The smallest box around all places of a corpus. */
export function boundsOfAll(entries: readonly Entry[]): Bounds | undefined {
  return boxOf(spotsOf(entries)).box
}

function spotsOf(entries: readonly Entry[]): Spots {
  const { length } = entries
  const lon = new Float64Array(length)
  const lat = new Float64Array(length)
  const weight = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const { place, count } = entries[i]!
    lon[i] = place.lon
    lat[i] = place.lat
    weight[i] = count
  }
  const start = widestGap(lon)
  for (let i = 0; i < length; i++) if (lon[i]! > start) lon[i]! -= 360
  return { lon, lat, weight, gone: new Uint8Array(length) }
}

/**
 * The longitude before the widest empty stretch: the frame is cut there, so it may cross the date line. With as many
 * bins as longitudes, the widest stretch is at least one bin wide, so comparing neighbouring bins finds it without
 * sorting.
 */
function widestGap(lons: Float64Array): number {
  const { length } = lons
  let first = Infinity
  let last = -Infinity
  for (let i = 0; i < length; i++) {
    if (lons[i]! < first) first = lons[i]!
    if (lons[i]! > last) last = lons[i]!
  }
  const least = new Float64Array(length + 1).fill(Infinity)
  const most = new Float64Array(length + 1).fill(-Infinity)
  for (let i = 0; i < length; i++) {
    const bin = last > first ? Math.floor(((lons[i]! - first) / (last - first)) * length) : 0
    if (lons[i]! < least[bin]!) least[bin] = lons[i]!
    if (lons[i]! > most[bin]!) most[bin] = lons[i]!
  }
  // Across ±180 the gap must be beaten clearly, so that ordinary corpora keep ordinary longitudes.
  let widest = first + 360 - last
  let start = Infinity
  let before = first
  for (let bin = 0; bin <= length; bin++) {
    if (least[bin] === Infinity) continue
    if (least[bin]! - before > widest) {
      widest = least[bin]! - before
      start = before
    }
    before = most[bin]!
  }
  return start
}

function sizeOf([west, south, east, north]: Bounds): number {
  // Half a degree keeps places in one line from counting as no area at all.
  return Math.max(east - west, (north - south) * 1.3) + 0.5
}

/** The box around the remaining spots, and the spots on its western, eastern, southern and northern edge. */
function boxOf({ lon, lat, gone }: Spots, without = -1): { box: Bounds | undefined; edges: number[] } {
  const edges = [-1, -1, -1, -1]
  for (let i = 0; i < lon.length; i++) {
    if (i === without || gone[i] === 1) continue
    if (edges[0]! < 0 || lon[i]! < lon[edges[0]!]!) edges[0] = i
    if (edges[1]! < 0 || lon[i]! > lon[edges[1]!]!) edges[1] = i
    if (edges[2]! < 0 || lat[i]! < lat[edges[2]!]!) edges[2] = i
    if (edges[3]! < 0 || lat[i]! > lat[edges[3]!]!) edges[3] = i
  }
  const [west, east, south, north] = edges as [number, number, number, number]
  return edges[0]! < 0
    ? { box: undefined, edges: [] }
    : { box: [lon[west]!, lat[south]!, lon[east]!, lat[north]!], edges }
}
