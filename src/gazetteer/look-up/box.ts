import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import type { BoundingBox } from '../file/place.ts'
import { COLUMNS, cells, columnOf, rowOf } from './spatial.ts'

/** Options of {@link placesInBox}. */
export interface BoxOptions {
  /** How many places at most. Default 100. */
  readonly limit?: number
  /** Only places with at least so many inhabitants. Default 0, which takes waters and lands too. */
  readonly minPopulation?: number
}

/** The places whose points lie in a box, most important first. A box with west greater than east crosses the date line. */
export function placesInBox(gazetteer: Gazetteer, box: BoundingBox, options: BoxOptions = {}): PlaceIndex[] {
  const { limit = 100, minPopulation = 0 } = options
  const [west, south, east, north] = box
  const { lat, lon, importance, population } = gazetteer
  const width = west <= east ? Math.min(360, east - west) : east - west + 360
  const inside = (place: PlaceIndex) => {
    const fromWest = (((lon[place]! - west) % 360) + 360) % 360
    return lat[place]! >= south && lat[place]! <= north && (fromWest <= width || width >= 360)
  }
  const { start, place } = cells(gazetteer)
  const found: PlaceIndex[] = []
  const columns = Math.min(COLUMNS, Math.floor(width) + 2)
  for (let row = rowOf(south); row <= rowOf(north); row++) {
    for (let step = 0, column = columnOf(west); step < columns; step++, column = (column + 1) % COLUMNS) {
      const cell = row * COLUMNS + column
      // A cell has its most important places first: no more than `limit` of them can be among the answers.
      let taken = 0
      for (let at = start[cell]!; at < start[cell + 1]! && taken < limit; at++) {
        if (population[place[at]!]! < minPopulation || !inside(place[at]!)) continue
        found.push(place[at]!)
        taken++
      }
    }
  }
  return found.sort((a, b) => importance[b]! - importance[a]! || a - b).slice(0, limit)
}
