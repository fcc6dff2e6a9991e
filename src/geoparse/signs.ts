import { NameClass } from '../gazetteer/index.ts'
import type { Draft } from './draft.ts'
import { KIND } from './kinds.ts'
import { cellColumn, cellRow, FINE, MASS, type Mass, massAround, massAt, type OwnMass, WIDE } from './mass.ts'
import { liesIn, type Sense } from './senses.ts'

/** Every sign the resolver weighs for a candidate, by name. */
export const SIGNS = [
  'importance',
  'first',
  'rank',
  'populated',
  'class:official',
  'class:alternate',
  'class:foreign',
  'class:romanised',
  'class:abbreviation',
  'class:demonym',
  'kind:country',
  'kind:region',
  'kind:county',
  'kind:capital',
  'kind:suburb',
  'kind:water',
  'kind:terrain',
  'kind:area',
  'kind:site',
  'bareWater',
  'theWater',
  'seatInside',
  'qualified',
  'qualifies',
  'hinted',
  'unhinted',
  // What the article's other names weigh:
  'countryNamed',
  'countryShare',
  'countrySum',
  'regionNamed',
  'regionShare',
  'regionSum',
  'countySum',
  'near',
  'around',
  'selfNamed',
  'townNear',
  'townRegion',
  'countyRegion',
  'regionCountry',
  'regionTowns',
  'countryTowns',
  'importanceAlone',
] as const

export type Sign = (typeof SIGNS)[number]

export const S = Object.fromEntries(SIGNS.map((name, i) => [name, i])) as Readonly<Record<Sign, number>>

/** Signs that need nothing but the name and its own mention. */
export const OWN_SIGNS = S.unhinted + 1

const byClass = [
  -1,
  S['class:official'],
  S['class:alternate'],
  S['class:foreign'],
  S['class:romanised'],
  S['class:abbreviation'],
  S['class:demonym'],
]
const byKind = [
  -1,
  S['kind:country'],
  S['kind:region'],
  S['kind:county'],
  S['kind:capital'],
  S['kind:suburb'],
  S['kind:water'],
  S['kind:terrain'],
  S['kind:area'],
  S['kind:site'],
]

/** Writes the signs that need no other name of the article. */
export function writeOwnSigns(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  at: number,
  row: Float64Array,
): void {
  const { gazetteer, kindGroup } = draft
  const place = sense.places[at]!
  const group = kindGroup[gazetteer.kind[place]!]!
  row.fill(0)
  row[S.importance] = gazetteer.importance[place]! - 4
  row[S.first] = at === 0 ? 1 : 0
  row[S.rank] = Math.log2(at + 1)
  row[S.populated] = gazetteer.population[place]! > 0 ? 1 : 0
  const nameClass = sense.classes[at]!
  if (nameClass !== NameClass.main) row[byClass[nameClass]!] = 1
  if (group !== KIND.town) row[byKind[group]!] = 1
  if (group === KIND.water && !sense.typed) row[sense.article ? S.theWater : S.bareWater] = 1
  if (group === KIND.region && sense.hint === 0 && hasSeatInside(draft, sense, place)) row[S.seatInside] = 1
  if (sense.qualifier >= 0) row[S.qualified] = shareContaining(draft, senses[sense.qualifier]!, place)
  if (sense.contains.length > 0) row[S.qualifies] = shareContained(draft, senses, sense, place, group)
  if (sense.hint !== 0) row[(sense.hint >> group) & 1 ? S.hinted : S.unhinted] = 1
}

/** Whether a greater town of the same name lies in the region, as Baku does in Baku: then the town is rather meant. */
function hasSeatInside({ gazetteer, kindGroup }: Draft, sense: Sense, region: number): boolean {
  for (const place of sense.places) {
    const group = kindGroup[gazetteer.kind[place]!]!
    const town = group === KIND.town || group === KIND.capital
    if (
      town &&
      gazetteer.region[place] === region &&
      gazetteer.importance[place]! > gazetteer.importance[region]!
    )
      return true
  }
  return false
}

/** How much of the qualifier's likelihood lies on places that contain this one. */
function shareContaining(draft: Draft, qualifier: Sense, place: number): number {
  let sum = 0
  for (let b = 0; b < qualifier.places.length; b++) {
    const container = qualifier.places[b]!
    const group = draft.kindGroup[draft.gazetteer.kind[container]!]!
    if (group >= KIND.country && group <= KIND.county && liesIn(draft.gazetteer, place, container, group))
      sum += qualifier.share[b]!
  }
  return sum
}

/** 1 where some sense said to lie in this place can lie there, else 0. */
function shareContained(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  place: number,
  group: number,
): number {
  if (group < KIND.country || group > KIND.county) return 0
  for (const inner of sense.contains) {
    for (const candidate of senses[inner]!.places)
      if (liesIn(draft.gazetteer, candidate, place, group)) return 1
  }
  return 0
}

/**
 * Writes the signs that the article's other names give: what `mass` holds without what this sense itself put there.
 */
export function writeArticleSigns(
  draft: Draft,
  mass: Mass,
  own: OwnMass,
  sense: Sense,
  at: number,
  row: Float64Array,
): void {
  const { gazetteer, kindGroup } = draft
  const place = sense.places[at]!
  const group = kindGroup[gazetteer.kind[place]!]!
  const country = gazetteer.country[place]!
  const region = group === KIND.region ? place : gazetteer.region[place]!
  const county = gazetteer.county[place]!
  const lat = gazetteer.lat[place]!
  const lon = gazetteer.lon[place]!
  const fineRow = cellRow(lat, FINE)
  const fineColumn = cellColumn(lon, FINE)
  const wideRow = cellRow(lat, WIDE)
  const wideColumn = cellColumn(lon, WIDE)
  let self = 0
  let named = 0
  let inCountry = 0
  let regionNamed = 0
  let inRegion = 0
  let inCounty = 0
  let near = 0
  let around = 0
  for (let i = 0; i < own.count; i++) {
    const other = own.place[i]!
    const amount = own.amount[i]!
    const otherGroup = kindGroup[gazetteer.kind[other]!]!
    if (other === place) self += amount
    if (other === region) regionNamed += amount
    if (other === county) inCounty += amount
    if (gazetteer.country[other] === country) {
      if (otherGroup === KIND.country) named += amount
      else inCountry += amount
    }
    if (otherGroup === KIND.country || otherGroup === KIND.region) continue
    if (gazetteer.region[other] === region) inRegion += amount
    if (gazetteer.county[other] === county) inCounty += amount
    const otherLat = gazetteer.lat[other]!
    const otherLon = gazetteer.lon[other]!
    if (
      Math.abs(cellRow(otherLat, FINE) - fineRow) <= 1 &&
      Math.abs(cellColumn(otherLon, FINE) - fineColumn) <= 1
    )
      near += amount
    if (
      Math.abs(cellRow(otherLat, WIDE) - wideRow) <= 1 &&
      Math.abs(cellColumn(otherLon, WIDE) - wideColumn) <= 1
    )
      around += amount
  }
  const total = mass.total - own.total + 0.5
  for (let i = OWN_SIGNS; i < SIGNS.length; i++) row[i] = 0
  row[S.selfNamed] = log(massAt(mass, MASS.place, place) - self)
  row[S.importanceAlone] = (gazetteer.importance[place]! - 4) / (1 + total)
  if (country > 0) {
    named = massAt(mass, MASS.countryNamed, country) - named
    inCountry = massAt(mass, MASS.country, country) - inCountry
    if (group === KIND.country) row[S.countryTowns] = log(inCountry)
    else {
      row[S.countryNamed] = log(named * 4)
      row[S.countrySum] = log(inCountry)
      row[S.countryShare] = (named + inCountry) / total
    }
    if (group === KIND.region) row[S.regionCountry] = (named + inCountry) / total
  }
  if (group === KIND.country) return
  if (region >= 0) {
    inRegion = massAt(mass, MASS.region, region) - inRegion
    if (group === KIND.region) row[S.regionTowns] = log(inRegion * 2)
    else {
      row[S.regionNamed] = log((massAt(mass, MASS.place, region) - regionNamed) * 4)
      row[S.regionSum] = log(inRegion * 2)
      row[S.regionShare] = inRegion / total
      if (group === KIND.county) row[S.countyRegion] = inRegion / total
    }
  }
  if (group === KIND.region) return
  if (county >= 0)
    row[S.countySum] = log(
      4 * (massAt(mass, MASS.county, county) + massAt(mass, MASS.place, county) - inCounty),
    )
  const nearby = log((massAround(mass, MASS.cell, fineRow, fineColumn) - near) * 4)
  row[S.near] = nearby
  row[S.around] = log((massAround(mass, MASS.wideCell, wideRow, wideColumn) - around) * 2)
  if (group === KIND.town) row[S.townNear] = nearby
}

/** ln(1 + amount), where rounding may have left a little less than nothing. */
function log(amount: number): number {
  return amount > 1e-6 ? Math.log1p(amount) : 0
}
