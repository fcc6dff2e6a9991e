import type { Position } from '../../../src/gazetteer/index.ts'

/** Steps a degree: lines are noded on a grid of a millionth of a degree, so that equal points are equal numbers. */
const STEPS = 1e6

/** A position on the grid. */
export function toGrid([lon, lat]: Position): Position {
  return [Math.round(lon * STEPS) / STEPS, Math.round(lat * STEPS) / STEPS]
}

/** The key of a position on the grid. */
export function keyOf([lon, lat]: Position): string {
  return `${Math.round(lon * STEPS)} ${Math.round(lat * STEPS)}`
}
