import { nameClassNames, placeId } from '../../gazetteer/index.ts'
import { writeArticleFeatures } from '../resolve/article-features.ts'
import { clearFeatures } from '../resolve/feature-row.ts'
import { readOwnContribution } from '../resolve/own-contribution.ts'
import { writeOwnFeatures } from '../resolve/own-features.ts'
import { liesIn } from '../resolve/qualifiers.ts'
import { likeliest, type Sense } from '../resolve/senses.ts'
import type { ArticleState } from '../state/article-state.ts'
import { KIND } from '../state/kinds.ts'
import { C, CLASS_FEATURES } from '../weights/candidate-features.ts'
import type { Evidence } from './evidence.ts'
import type { EvidenceInputs } from './evidence-inputs.ts'
import { addHome, addNearest } from './near-reasons.ts'

/** Why a candidate scores as it does, strongest first. */
export function reasonsFor(inputs: EvidenceInputs, sense: Sense, at: number): Evidence[] {
  const { state, senses, scratch } = inputs
  const { row } = scratch
  const weight = inputs.weights.resolve
  const { gazetteer } = state
  const place = sense.places[at]!
  clearFeatures(row)
  writeOwnFeatures(inputs, sense, at)
  readOwnContribution(sense, scratch.own)
  writeArticleFeatures(inputs, sense, at)
  const reasons: Evidence[] = []
  if (sense.places.length === 1) reasons.push({ kind: 'only', weight: 5 })
  const population = gazetteer.population[place]!
  if (population > 0)
    reasons.push({ kind: 'population', population, weight: weight[C.importance]! * row.value[C.importance]! })
  if (row.value[C.qualified]! > 0.1) {
    const { places } = senses[sense.qualifier]!
    const container = places[likeliest(senses[sense.qualifier]!)]!
    reasons.push({
      kind: 'qualified',
      place: placeId(gazetteer, container),
      weight: weight[C.qualified]! * row.value[C.qualified]!,
    })
  }
  if (row.value[C.qualifies]! > 0) addContained(inputs, sense, place, reasons)
  addNamed(inputs, place, reasons)
  const near =
    weight[C.near]! * row.value[C.near]! +
    weight[C.around]! * row.value[C.around]! +
    weight[C.townNear]! * row.value[C.townNear]!
  if (near > 0.1) addNearest(inputs, place, near, reasons)
  addHome(inputs, place, reasons)
  if (row.value[C.hinted] === 1)
    reasons.push({ kind: 'type', word: wordOf(state, place), weight: weight[C.hinted]! })
  const nameClass = sense.classes[at]!
  const name = nameClassNames[nameClass]!
  if (name !== 'main') reasons.push({ kind: 'name', name, weight: weight[CLASS_FEATURES[nameClass]!]! })
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function addContained(
  { state, senses, weights }: EvidenceInputs,
  sense: Sense,
  place: number,
  reasons: Evidence[],
): void {
  const group = state.kindClass[state.gazetteer.kind[place]!]!
  for (const at of sense.contains) {
    const inner = senses[at]!.places[likeliest(senses[at]!)]!
    if (!liesIn(state.gazetteer, inner, place, group)) continue
    reasons.push({
      kind: 'contains',
      place: placeId(state.gazetteer, inner),
      weight: weights.resolve[C.qualifies]!,
    })
    return
  }
}

/** The weight of the article naming a candidate's country. */
const ofCountry = [C.countryNamed, C.countryShare, C.regionCountry, C.capitalCountry]

/** The candidate's country and region, where the article names them. */
function addNamed(
  { state, places, scratch, weights }: EvidenceInputs,
  place: number,
  reasons: Evidence[],
): void {
  const { gazetteer, kindClass } = state
  const { row } = scratch
  for (const other of places) {
    if (other === place) continue
    const group = kindClass[gazetteer.kind[other]!]
    if (
      group === KIND.country &&
      gazetteer.country[other] === gazetteer.country[place] &&
      gazetteer.country[place]! > 0
    ) {
      const weight = ofCountry.reduce(
        (sum, feature) => sum + weights.resolve[feature]! * row.value[feature]!,
        0,
      )
      reasons.push({ kind: 'country', place: placeId(gazetteer, other), weight })
    } else if (group === KIND.region && gazetteer.region[place] === other) {
      const weight = weights.resolve[C.regionNamed]! * row.value[C.regionNamed]!
      reasons.push({ kind: 'region', place: placeId(gazetteer, other), weight })
    }
  }
}

function wordOf(
  { gazetteer, kindClass }: ArticleState,
  place: number,
): 'town' | 'country' | 'region' | 'county' | 'water' {
  const group = kindClass[gazetteer.kind[place]!]
  if (group === KIND.country) return 'country'
  if (group === KIND.region) return 'region'
  if (group === KIND.county) return 'county'
  return group === KIND.water ? 'water' : 'town'
}
