import type { PlaceKind } from '../gazetteer/index.ts'

/** The groups of kinds that readers tell apart at a glance, coarser than GeoNames' 645 feature codes. */
export type KindGroup = 'country' | 'region' | 'capital' | 'town' | 'water' | 'site'

/** All groups, in the order of the map's legend. */
export const KIND_GROUPS: readonly KindGroup[] = ['country', 'region', 'capital', 'town', 'water', 'site']

/** The group of a GeoNames feature class and code such as `P.PPLC`. */
export function kindGroup(kind: PlaceKind): KindGroup {
  switch (kind.charAt(0)) {
    case 'P':
      return kind === 'P.PPLC' ? 'capital' : 'town'
    case 'A':
      return kind.startsWith('A.PCL') || kind === 'A.TERR' ? 'country' : 'region'
    case 'L':
      return 'region'
    case 'H':
    case 'U':
      return 'water'
    default:
      return 'site'
  }
}
