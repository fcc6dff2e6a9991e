import type { KindGroup } from '../../corpus/index.ts'
import type { Place } from '../../gazetteer/index.ts'

/** How a place is drawn: each group of kinds has a shape of its own. */
export type Form = KindGroup

/** Whether a place is a line, such as a river. */
export function isLine(place: Place): boolean {
  return place.shape?.type === 'LineString' || place.shape?.type === 'MultiLineString'
}
