import { nameClassNames, placeId } from '../../gazetteer/index.ts'
import { writeArticleSigns } from '../resolve/article-features.ts'
import { clearSigns } from '../resolve/feature-row.ts'
import { readOwnMass } from '../resolve/own-contribution.ts'
import { writeOwnSigns } from '../resolve/own-features.ts'
import { liesIn } from '../resolve/qualifiers.ts'
import { likeliest, type Sense } from '../resolve/senses.ts'
import type { Draft } from '../state/article-state.ts'
import { KIND } from '../state/kinds.ts'
import { CLASS_SIGNS, S } from '../weights/candidate-features.ts'
import type { Evidence } from './evidence.ts'
import type { Grounds } from './evidence-inputs.ts'
import { addHome, addNearest } from './near-reasons.ts'

/** Why a candidate scores as it does, strongest first. */
export function reasonsFor(grounds: Grounds, sense: Sense, at: number): Evidence[] {
  const { draft, senses, scale } = grounds
  const { row } = scale
  const weight = grounds.weights.resolve
  const { gazetteer } = draft
  const place = sense.places[at]!
  clearSigns(row)
  writeOwnSigns(grounds, sense, at)
  readOwnMass(sense, scale.own)
  writeArticleSigns(grounds, sense, at)
  const reasons: Evidence[] = []
  if (sense.places.length === 1) reasons.push({ kind: 'only', weight: 5 })
  const population = gazetteer.population[place]!
  if (population > 0)
    reasons.push({ kind: 'population', population, weight: weight[S.importance]! * row.value[S.importance]! })
  if (row.value[S.qualified]! > 0.1) {
    const { places } = senses[sense.qualifier]!
    const container = places[likeliest(senses[sense.qualifier]!)]!
    reasons.push({
      kind: 'qualified',
      place: placeId(gazetteer, container),
      weight: weight[S.qualified]! * row.value[S.qualified]!,
    })
  }
  if (row.value[S.qualifies]! > 0) addContained(grounds, sense, place, reasons)
  addNamed(grounds, place, reasons)
  const near =
    weight[S.near]! * row.value[S.near]! +
    weight[S.around]! * row.value[S.around]! +
    weight[S.townNear]! * row.value[S.townNear]!
  if (near > 0.1) addNearest(grounds, place, near, reasons)
  addHome(grounds, place, reasons)
  if (row.value[S.hinted] === 1)
    reasons.push({ kind: 'type', word: wordOf(draft, place), weight: weight[S.hinted]! })
  const nameClass = sense.classes[at]!
  const name = nameClassNames[nameClass]!
  if (name !== 'main') reasons.push({ kind: 'name', name, weight: weight[CLASS_SIGNS[nameClass]!]! })
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function addContained(
  { draft, senses, weights }: Grounds,
  sense: Sense,
  place: number,
  reasons: Evidence[],
): void {
  const group = draft.kindGroup[draft.gazetteer.kind[place]!]!
  for (const at of sense.contains) {
    const inner = senses[at]!.places[likeliest(senses[at]!)]!
    if (!liesIn(draft.gazetteer, inner, place, group)) continue
    reasons.push({
      kind: 'contains',
      place: placeId(draft.gazetteer, inner),
      weight: weights.resolve[S.qualifies]!,
    })
    return
  }
}

/** What it weighs that the article names a candidate's country. */
const ofCountry = [S.countryNamed, S.countryShare, S.regionCountry, S.capitalCountry]

/** The candidate's country and region, where the article names them. */
function addNamed({ draft, places, scale, weights }: Grounds, place: number, reasons: Evidence[]): void {
  const { gazetteer, kindGroup } = draft
  const { row } = scale
  for (const other of places) {
    if (other === place) continue
    const group = kindGroup[gazetteer.kind[other]!]
    if (
      group === KIND.country &&
      gazetteer.country[other] === gazetteer.country[place] &&
      gazetteer.country[place]! > 0
    ) {
      const weight = ofCountry.reduce((sum, sign) => sum + weights.resolve[sign]! * row.value[sign]!, 0)
      reasons.push({ kind: 'country', place: placeId(gazetteer, other), weight })
    } else if (group === KIND.region && gazetteer.region[place] === other) {
      const weight = weights.resolve[S.regionNamed]! * row.value[S.regionNamed]!
      reasons.push({ kind: 'region', place: placeId(gazetteer, other), weight })
    }
  }
}

function wordOf(
  { gazetteer, kindGroup }: Draft,
  place: number,
): 'town' | 'country' | 'region' | 'county' | 'water' {
  const group = kindGroup[gazetteer.kind[place]!]
  if (group === KIND.country) return 'country'
  if (group === KIND.region) return 'region'
  if (group === KIND.county) return 'county'
  return group === KIND.water ? 'water' : 'town'
}
