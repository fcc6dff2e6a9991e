import type { Place } from '../../gazetteer/index.ts'
import type { Picked } from '../state/checking/checking.ts'

/** Decimals of a degree that a click means: about 100 m. */
const DECIMALS = 3

/**
 * A place that no gazetteer has, at a point the reader chose. Two readers who choose the same point get the same
 * place.
 */
export function pointPlace({ lat, lon }: Pick<Picked, 'lat' | 'lon'>, name: string): Place {
  const at = { lat: round(lat), lon: round(lon) }
  // GeoNames' class of spots, of no stated code: nobody said whether it is a village or a hill.
  return { id: `point:${at.lat},${at.lon}`, name, kind: 'S', ...at, population: 0 }
}

function round(degrees: number): number {
  // Without a negative zero.
  return Number(degrees.toFixed(DECIMALS)) || 0
}
