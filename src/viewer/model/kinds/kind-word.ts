import type { Place } from '../../../gazetteer/index.ts'
import type { MessageKey } from '../../i18n/index.ts'

/** From this population a populated place is called a city. */
const CITY = 100_000

/** Words for GeoNames feature codes, most telling first where a code begins like another. */
const WORDS: readonly (readonly [prefix: string, word: MessageKey])[] = [
  ['A.PCLH', 'kindFormerCountry'],
  ['A.PCL', 'kindCountry'],
  ['A.ADM1', 'kindRegion'],
  ['A.ADM2', 'kindDistrict'],
  ['A.', 'kindDivision'],
  ['P.PPLC', 'kindCapital'],
  ['P.PPLX', 'kindNeighbourhood'],
  ['P.', 'kindTown'],
  ['H.STM', 'kindRiver'],
  ['H.LK', 'kindLake'],
  ['H.SEA', 'kindSea'],
  ['H.OCN', 'kindSea'],
  ['H.GULF', 'kindSea'],
  ['H.STRT', 'kindStrait'],
  ['H.CNL', 'kindCanal'],
  ['H.RSV', 'kindReservoir'],
  ['H.', 'kindWater'],
  ['L.CONT', 'kindContinent'],
  ['L.PRK', 'kindPark'],
  ['L.RGN', 'kindRegion'],
  ['L.', 'kindArea'],
  ['T.MTS', 'kindMountains'],
  ['T.MT', 'kindMountain'],
  ['T.PK', 'kindMountain'],
  ['T.ISLS', 'kindIslands'],
  ['T.ISL', 'kindIsland'],
  ['T.PEN', 'kindPeninsula'],
  ['T.DSRT', 'kindDesert'],
  ['T.PASS', 'kindPass'],
  ['T.VAL', 'kindValley'],
  ['T.', 'kindLandform'],
  ['S.DAM', 'kindDam'],
  ['S.AIR', 'kindAirport'],
  ['S.', 'kindBuilding'],
  ['R.', 'kindRoad'],
  ['V.', 'kindForest'],
  ['U.', 'kindWater'],
]

/** The message that says what kind of place this is. */
export function kindWord({ kind, population }: Place): MessageKey {
  const word = WORDS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'kindPlace'
  return word === 'kindTown' && population >= CITY ? 'kindCity' : word
}
