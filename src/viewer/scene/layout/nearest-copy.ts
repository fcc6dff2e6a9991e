/** The copy of a longitude that lies nearest to the middle of the map, so that both sides of the date line meet. */
export function nearestCopy(lon: number, middle: number): number {
  return lon + 360 * Math.round((middle - lon) / 360)
}
