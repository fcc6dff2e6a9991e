import type { Place } from '../../gazetteer/index.ts'

/** Whether a place is a line, such as a river. */
export function isLine(place: Place): boolean {
  return place.shape?.type === 'LineString' || place.shape?.type === 'MultiLineString'
}
