import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { memo } from './memo.ts'

/** Rows of one-degree cells, from the South Pole; the last one takes the North Pole. */
export const ROWS = 180
/** Columns of them, from the date line; the first one takes 180° too. */
export const COLUMNS = 360

/** Places by one-degree cell: those of cell `c` are `place[start[c]]` to `place[start[c + 1] - 1]`, most important first. */
export interface Cells {
  readonly start: Uint32Array
  readonly place: Uint32Array
}

/** The row of a latitude. */
export function rowOf(lat: number): number {
  return Math.max(0, Math.min(ROWS - 1, Math.floor(lat + 90)))
}

/** The column of any longitude, also of one beyond the date line. */
export function columnOf(lon: number): number {
  return ((Math.floor(lon + 180) % COLUMNS) + COLUMNS) % COLUMNS
}

/** The places of a gazetteer by cell. */
export const cells = memo((gazetteer: Gazetteer): Cells => {
  const { lat, lon, size } = gazetteer
  const start = new Uint32Array(ROWS * COLUMNS + 2)
  const cellOf = (place: PlaceIndex) => rowOf(lat[place]!) * COLUMNS + columnOf(lon[place]!)
  for (let place = 0; place < size; place++) start[cellOf(place) + 2]!++
  for (let cell = 2; cell < start.length; cell++) start[cell]! += start[cell - 1]!
  const place = new Uint32Array(size)
  for (const next of byImportance(gazetteer)) place[start[cellOf(next) + 1]!++] = next
  return { start, place }
})

/** All places, most important first. */
const byImportance = memo(({ importance, size }: Gazetteer) => {
  // Importance in thousandths is whole and small, so counting sorts it in linear time.
  const keys = Uint16Array.from(importance, value => 0xffff - Math.min(0xffff, Math.round(value * 1000)))
  const start = new Uint32Array(0x10001)
  for (const key of keys) start[key + 1]!++
  for (let key = 1; key < start.length; key++) start[key]! += start[key - 1]!
  const order = new Uint32Array(size)
  for (let place = 0; place < size; place++) order[start[keys[place]!]!++] = place
  return order
})
