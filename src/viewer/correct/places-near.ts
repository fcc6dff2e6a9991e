import { distanceKm, type Gazetteer, type Place, placesInBox, readPlace } from '../../gazetteer/index.ts'
import type { Picked } from '../state/checking/checking.ts'

/** How far around a point places are looked for at first, in pixels of the map. */
const REACH = 40

/** Each further look reaches this much farther, and there are this many. */
const WIDER = 3
const LOOKS = 4

/** With fewer places than this the search widens. */
const FEW = 3

/** The most places examined in one box, and the most returned. */
const LOOKED_AT = 60
const GIVEN = 6

/** The places nearest to a point, of the gazetteer and of the corpus, nearest first. */
export function placesNear(
  { lat, lon, zoom }: Picked,
  gazetteer: Gazetteer | null,
  known: readonly Place[],
): Place[] {
  let reach = (REACH * 360) / (256 * 2 ** zoom)
  let found: Place[] = []
  for (let look = 0; look < LOOKS && found.length < FEW; look++, reach *= WIDER) {
    const width = reach / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
    const box = [lon - width, lat - reach, lon + width, lat + reach] as const
    const inside = known.filter(place => Math.abs(place.lat - lat) <= reach && apart(place.lon, lon) <= width)
    const listed = gazetteer ? placesInBox(gazetteer, box, { limit: LOOKED_AT }) : []
    found = distinct([...inside, ...listed.map(place => readPlace(gazetteer!, place))])
  }
  const from = { lat, lon }
  return found.sort((a, b) => distanceKm(from, a) - distanceKm(from, b)).slice(0, GIVEN)
}

/** Degrees of longitude between two meridians, 0 to 180. */
function apart(a: number, b: number): number {
  const degrees = Math.abs(a - b) % 360
  return Math.min(degrees, 360 - degrees)
}

/** Each place once, where it stands first. */
export function distinct(places: readonly Place[]): Place[] {
  return places.filter(({ id }, at) => places.findIndex(other => other.id === id) === at)
}
