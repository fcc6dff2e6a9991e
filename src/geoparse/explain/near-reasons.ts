import { distanceKm, placeId } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { KIND } from '../state/kinds.ts'
import type { Evidence } from './evidence.ts'
import type { EvidenceInputs } from './evidence-inputs.ts'

/** The nearest of the article's surest places that is no country and no region. */
export function addNearest(
  { state, places }: EvidenceInputs,
  place: number,
  weight: number,
  reasons: Evidence[],
): void {
  const { gazetteer, kindClass } = state
  let nearest = -1
  let least = Number.POSITIVE_INFINITY
  for (const other of places) {
    const group = kindClass[gazetteer.kind[other]!]
    if (other === place || group === KIND.country || group === KIND.region) continue
    const north = gazetteer.lat[other]! - gazetteer.lat[place]!
    const east =
      (gazetteer.lon[other]! - gazetteer.lon[place]!) * Math.cos((gazetteer.lat[place]! * Math.PI) / 180)
    const square = north * north + east * east
    if (square < least) {
      least = square
      nearest = other
    }
  }
  if (nearest < 0) return
  const km = Math.round(distanceKm(pointOf(state, place), pointOf(state, nearest)))
  reasons.push({ kind: 'near', place: placeId(gazetteer, nearest), km, weight })
}

/** How far the candidate lies from the town the article is published in. */
export function addHome({ state, home }: EvidenceInputs, place: number, reasons: Evidence[]): void {
  const town = home.find(({ place: at }) => state.kindClass[state.gazetteer.kind[at]!] !== KIND.country)
  if (town === undefined) return
  const km = Math.round(distanceKm(pointOf(state, place), pointOf(state, town.place)))
  if (km <= 300) reasons.push({ kind: 'home', km, weight: 1 })
}

function pointOf({ gazetteer }: ArticleState, place: number): { lat: number; lon: number } {
  return { lat: gazetteer.lat[place]!, lon: gazetteer.lon[place]! }
}
