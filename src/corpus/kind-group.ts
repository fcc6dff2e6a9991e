import type { PlaceKind } from '../gazetteer/index.ts'

/** What readers tell apart at a glance, coarser than GeoNames' 645 feature codes. */
export type KindGroup = 'country' | 'region' | 'capital' | 'town' | 'water' | 'site'

/** All groups, in the order of the map's key. */
export const KIND_GROUPS: readonly KindGroup[] = ['country', 'region', 'capital', 'town', 'water', 'site']

/** The group of a GeoNames feature class and code such as `P.PPLC`. */
export function kindGroup(kind: PlaceKind): KindGroup {
  const [group, code = ''] = kind.split('.')
  if (group === 'P') return code === 'PPLC' ? 'capital' : 'town'
  if (group === 'A') return code.startsWith('PCL') || code === 'TERR' ? 'country' : 'region'
  if (group === 'L') return 'region'
  if (group === 'H' || group === 'U') return 'water'
  return 'site'
}
