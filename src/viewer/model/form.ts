import type { Place, PlaceKind } from '../../gazetteer/index.ts'

/** How a place is drawn; each form has a shape of its own. */
export type Form = 'town' | 'capital' | 'country' | 'region' | 'water' | 'site'

/** All forms, in the order of the key. */
export const FORMS: readonly Form[] = ['country', 'region', 'capital', 'town', 'water', 'site']

/** The form that a kind of place is drawn in. */
export function formOf(kind: PlaceKind): Form {
  const [group, code = ''] = kind.split('.')
  if (group === 'P') return code === 'PPLC' ? 'capital' : 'town'
  if (group === 'A') return code.startsWith('PCL') || code === 'TERR' ? 'country' : 'region'
  if (group === 'L') return 'region'
  if (group === 'H' || group === 'U') return 'water'
  return 'site'
}

/** Whether a place is drawn as its own line or area. */
export function hasShape(place: Place): boolean {
  return place.shape !== undefined
}

/** Whether a place is a line, such as a river. */
export function isLine(place: Place): boolean {
  return place.shape?.type === 'LineString' || place.shape?.type === 'MultiLineString'
}
