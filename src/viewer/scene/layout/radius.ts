/** Radius in CSS pixels of the largest circle. */
export const LARGEST = 24

/** Radius of the circle for one mention: not so small that it cannot be hit, not so large that few places fill the map. */
const SMALLEST = 3.5
const ONE = 5

/**
 * Radius in CSS pixels of the circle for a count, its area in proportion to the count.
 *
 * @param most the highest count on the map, which sets the scale.
 */
export function radiusOf(count: number, most: number): number {
  const one = Math.min(ONE, LARGEST / Math.sqrt(Math.max(1, most)))
  return Math.max(SMALLEST, one * Math.sqrt(count))
}
