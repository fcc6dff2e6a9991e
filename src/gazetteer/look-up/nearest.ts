import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { distanceKm, type Point } from './distance.ts'
import { COLUMNS, cells, columnOf, ROWS, rowOf } from './spatial.ts'

/** Options of {@link nearestPlace}. */
export interface NearestOptions {
  /** How far to look, in kilometres. Default: anywhere on the globe. */
  readonly maxKm?: number
}

/** A degree of latitude in kilometres, on the sphere of `distanceKm`. */
const KM_PER_DEGREE = 111.195

/** The town nearest to a point, or undefined where there is none within `maxKm`. */
export function nearestPlace(
  gazetteer: Gazetteer,
  point: Point,
  { maxKm = Infinity }: NearestOptions = {},
): PlaceIndex | undefined {
  const { start, place } = cells(gazetteer)
  const { lat, lon, kinds, kind } = gazetteer
  let best: PlaceIndex | undefined
  let bestKm = maxKm
  const middle = rowOf(point.lat)
  for (let away = 0; away < ROWS; away++) {
    // Rows that are `away` off cannot hold anything nearer than this.
    if ((away - 1) * KM_PER_DEGREE > bestKm) break
    for (const row of away === 0 ? [middle] : [middle - away, middle + away])
      if (row >= 0 && row < ROWS) visitRow(row)
  }
  return best

  function visitRow(row: number): void {
    const reach = columnsWithin(row, bestKm)
    for (let step = -reach; step <= reach; step++) {
      const cell = row * COLUMNS + columnOf(point.lon + step)
      for (let at = start[cell]!; at < start[cell + 1]!; at++) {
        const candidate = place[at]!
        if (!kinds[kind[candidate]!]!.startsWith('P.')) continue
        const km = distanceKm(point, { lat: lat[candidate]!, lon: lon[candidate]! })
        if (km < bestKm || (km === bestKm && best === undefined)) {
          best = candidate
          bestKm = km
        }
      }
    }
  }
}

/** How many columns to either side `km` reaches at most in a row of cells. */
function columnsWithin(row: number, km: number): number {
  const farthest = Math.max(Math.abs(row - 90), Math.abs(row - 89))
  const width = Math.cos((Math.min(90, farthest) * Math.PI) / 180) * KM_PER_DEGREE
  return width < 1 ? COLUMNS / 2 : Math.min(COLUMNS / 2, Math.ceil(km / width) + 1)
}
