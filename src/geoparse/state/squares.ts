/**
 * The world in squares of two sizes, so that what lies near a place is found by one look into a table. A fine square
 * is a third of a degree wide, a wide one two degrees: six by six fine ones.
 */
const FINE = 3
const FINE_IN_WIDE = 6
/** A square's number is its row times this, plus its column. */
const ROW = 2048

/** The fine square of a point in degrees. Rows and columns begin at 3, so that the ones round it are never negative. */
export function squareOf(lat: number, lon: number): number {
  return Math.floor((lat + 91) * FINE) * ROW + Math.floor((lon + 181) * FINE)
}

/** The wide square that a fine one lies in. */
export function wideSquare(square: number): number {
  return Math.trunc((square >> 11) / FINE_IN_WIDE) * ROW + Math.trunc((square & (ROW - 1)) / FINE_IN_WIDE)
}

/** What to add to a square's number for itself and the eight round it. */
export const NEIGHBOUR_OFFSETS: readonly number[] = [
  -ROW - 1,
  -ROW,
  -ROW + 1,
  -1,
  0,
  1,
  ROW - 1,
  ROW,
  ROW + 1,
]

/** Whether two squares of one size are the same or touch. */
export function touch(a: number, b: number): boolean {
  const rows = (a >> 11) - (b >> 11)
  const columns = (a & (ROW - 1)) - (b & (ROW - 1))
  return rows <= 1 && rows >= -1 && columns <= 1 && columns >= -1
}

/** How many squares of one size lie between two, by rows or by columns. */
export function squaresApart(a: number, b: number): number {
  return Math.max(Math.abs((a >> 11) - (b >> 11)), Math.abs((a & (ROW - 1)) - (b & (ROW - 1))))
}
