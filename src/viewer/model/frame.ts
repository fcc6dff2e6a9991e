import type { BoundingBox } from '../../gazetteer/index.ts'
import type { Entry } from './entry.ts'

/** Share of the mentions that the opening view may leave outside, if that brings it closer. */
const OUTLIERS = 0.12

/** Closer by less than this factor is not worth leaving a place out. */
const WORTH = 1.25

/** Degrees of longitude and latitude. West may be less than -180 where the frame crosses the date line. */
export type Frame = BoundingBox

interface Spot {
  readonly lon: number
  readonly lat: number
  readonly weight: number
}

/**
 * What the map shows at first: where most of the corpus happens. A report that names a far capital once
 * should not open on half the world.
 *
 * Countries count only where nothing smaller is mentioned: their points stand for a whole.
 *
 * @returns undefined where the corpus mentions no place.
 */
export function frameMost(entries: readonly Entry[]): Frame | undefined {
  const finer = entries.filter(({ form }) => form !== 'country')
  let spots = spotsOf(finer.length > 1 ? finer : entries)
  let box = boxOf(spots)
  let spare = OUTLIERS * spots.reduce((sum, { weight }) => sum + weight, 0)
  for (;;) {
    const size = box ? sizeOf(box) : 0
    const edge = edges(spots)
      .filter(({ weight }) => weight <= spare)
      .map(spot => ({ spot, box: boxOf(spots, spot) }))
      .map(({ spot, box }) => ({ spot, box, gain: size / (box ? sizeOf(box) : 0) }))
      .sort((a, b) => b.gain - a.gain)[0]
    if (!edge || edge.gain < WORTH) return box
    spots = spots.filter(spot => spot !== edge.spot)
    box = edge.box
    spare -= edge.spot.weight
  }
}

/** The smallest box around all places of a corpus. */
export function frameAll(entries: readonly Entry[]): Frame | undefined {
  return boxOf(spotsOf(entries))
}

function spotsOf(entries: readonly Entry[]): Spot[] {
  const start = widestGap(Float64Array.from(entries, ({ place }) => place.lon))
  return entries.map(({ place: { lon, lat }, count }) => ({
    lon: lon > start ? lon - 360 : lon,
    lat,
    weight: count,
  }))
}

/** The longitude before the widest empty stretch: the frame is cut there, so it may cross the date line. */
function widestGap(lons: Float64Array): number {
  const sorted = lons.toSorted()
  // Across ±180 the gap must be beaten clearly, so that ordinary corpora keep ordinary longitudes.
  let widest = sorted[0] + 360 - sorted[sorted.length - 1]
  let start = Infinity
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] - sorted[i - 1] <= widest) continue
    widest = sorted[i] - sorted[i - 1]
    start = sorted[i - 1]
  }
  return start
}

function edges(spots: readonly Spot[]): Spot[] {
  if (spots.length < 4) return []
  const by = (key: (spot: Spot) => number) => spots.reduce((a, b) => (key(b) < key(a) ? b : a))
  return [by(s => s.lon), by(s => -s.lon), by(s => s.lat), by(s => -s.lat)]
}

function sizeOf([west, south, east, north]: Frame): number {
  // Half a degree keeps places in one line from counting as no area at all.
  return Math.max(east - west, (north - south) * 1.3) + 0.5
}

/** The box around spots, of which one may be left out; one pass, since there may be tens of thousands. */
function boxOf(spots: readonly Spot[], without?: Spot): Frame | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const spot of spots) {
    if (spot === without) continue
    if (spot.lon < west) west = spot.lon
    if (spot.lon > east) east = spot.lon
    if (spot.lat < south) south = spot.lat
    if (spot.lat > north) north = spot.lat
  }
  return west > east ? undefined : [west, south, east, north]
}
