import { NameClass } from '../gazetteer/index.ts'
import type { Draft } from './draft.ts'
import { KIND } from './kinds.ts'
import { liesIn, type Sense } from './senses.ts'
import { addTo, makeTally, sumOf, type Tally } from './tally.ts'

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
  'regionAround',
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
  if (sense.qualifier >= 0) row[S.qualified] = shareContaining(draft, senses[sense.qualifier]!, place)
  if (sense.contains.length > 0) row[S.qualifies] = shareContained(draft, senses, sense, place, group)
  if (sense.hint !== 0) row[(sense.hint >> group) & 1 ? S.hinted : S.unhinted] = 1
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

/** The greatest likelihood, over the senses said to lie in this place, that they do. */
function shareContained(
  draft: Draft,
  senses: readonly Sense[],
  sense: Sense,
  place: number,
  group: number,
): number {
  if (group < KIND.country || group > KIND.county) return 0
  let best = 0
  for (const inner of sense.contains) {
    for (const candidate of senses[inner]!.places)
      if (liesIn(draft.gazetteer, candidate, place, group)) best = 1
  }
  return best
}

const COUNTRY = 1 << 28
const COUNTRY_NAMED = 2 << 28
const REGION = 3 << 28
const PLACE = 4 << 28
const COUNTY = 5 << 28
const CELL = 6 << 28
const WIDE_CELL = 7 << 28

/** Grid steps a degree. */
const FINE = 3
const WIDE = 1 / 2

function cellOf(lat: number, lon: number, steps: number): number {
  return Math.floor((lat + 90) * steps) * 2048 + Math.floor((lon + 180) * steps)
}

/** Sums of likelihood by country, region, county and square, over all names of the article. */
export interface Mass {
  readonly tally: Tally
  total: number
}

export function makeMass(senses: readonly Sense[]): Mass {
  let items = 16
  for (const sense of senses) items += sense.places.length * 6
  return { tally: makeTally(items), total: 0 }
}

/** Adds a sense's likelihoods to the sums, or takes them away again (`sign` -1). */
export function addSense(draft: Draft, mass: Mass, sense: Sense, sign: number): void {
  const { gazetteer, kindGroup } = draft
  for (let at = 0; at < sense.places.length; at++) {
    const amount = sign * sense.weight * sense.share[at]!
    if (amount < 1e-3 && amount > -1e-3) continue
    const place = sense.places[at]!
    const group = kindGroup[gazetteer.kind[place]!]!
    const country = gazetteer.country[place]!
    mass.total += amount
    addTo(mass.tally, key(PLACE, place), amount)
    if (country > 0) addTo(mass.tally, key(group === KIND.country ? COUNTRY_NAMED : COUNTRY, country), amount)
    if (group === KIND.country || group === KIND.region) continue
    const region = gazetteer.region[place]!
    if (region >= 0) addTo(mass.tally, key(REGION, region), amount)
    const county = gazetteer.county[place]!
    if (county >= 0) addTo(mass.tally, key(COUNTY, county), amount)
    addTo(mass.tally, key(CELL, cellOf(gazetteer.lat[place]!, gazetteer.lon[place]!, FINE)), amount)
    addTo(mass.tally, key(WIDE_CELL, cellOf(gazetteer.lat[place]!, gazetteer.lon[place]!, WIDE)), amount)
  }
}

function key(space: number, id: number): number {
  return (space | id) & 0x7fffffff
}

/** The sum over a square and the eight round it. */
function sumAround(tally: Tally, space: number, lat: number, lon: number, steps: number): number {
  const centre = cellOf(lat, lon, steps)
  let sum = 0
  for (let row = -2048; row <= 2048; row += 2048)
    for (let column = -1; column <= 1; column++) sum += sumOf(tally, key(space, centre + row + column))
  return sum
}

/** Writes the signs that the article's other names give. The sense's own part must have been taken from the sums. */
export function writeArticleSigns(
  draft: Draft,
  mass: Mass,
  sense: Sense,
  at: number,
  row: Float64Array,
): void {
  const { gazetteer, kindGroup } = draft
  const { tally } = mass
  const place = sense.places[at]!
  const group = kindGroup[gazetteer.kind[place]!]!
  const country = gazetteer.country[place]!
  const total = mass.total + 0.5
  const lat = gazetteer.lat[place]!
  const lon = gazetteer.lon[place]!
  row[S.selfNamed] = Math.log1p(sumOf(tally, key(PLACE, place)))
  row[S.importanceAlone] = (gazetteer.importance[place]! - 4) / (1 + total)
  if (country > 0) {
    const named = sumOf(tally, key(COUNTRY_NAMED, country))
    const inside = sumOf(tally, key(COUNTRY, country))
    if (group === KIND.country) row[S.countryTowns] = Math.log1p(inside)
    else {
      row[S.countryNamed] = Math.log1p(named * 4)
      row[S.countrySum] = Math.log1p(inside)
      row[S.countryShare] = (named + inside) / total
    }
    if (group === KIND.region) row[S.regionCountry] = (named + inside) / total
  }
  if (group === KIND.country) return
  const region = group === KIND.region ? place : gazetteer.region[place]!
  if (region >= 0) {
    const inside = sumOf(tally, key(REGION, region))
    if (group === KIND.region) row[S.regionTowns] = Math.log1p(inside * 2)
    else {
      row[S.regionNamed] = Math.log1p(sumOf(tally, key(PLACE, region)) * 4)
      row[S.regionSum] = Math.log1p(inside * 2)
      row[S.regionShare] = inside / total
      if (group === KIND.county) row[S.countyRegion] = inside / total
    }
  }
  if (group === KIND.region) {
    row[S.regionAround] = Math.log1p(sumAround(tally, WIDE_CELL, lat, lon, WIDE) * 2)
    return
  }
  const county = gazetteer.county[place]!
  if (county >= 0)
    row[S.countySum] = Math.log1p(4 * (sumOf(tally, key(COUNTY, county)) + sumOf(tally, key(PLACE, county))))
  const near = Math.log1p(sumAround(tally, CELL, lat, lon, FINE) * 4)
  row[S.near] = near
  row[S.around] = Math.log1p(sumAround(tally, WIDE_CELL, lat, lon, WIDE) * 2)
  if (group === KIND.town) row[S.townNear] = near
}
