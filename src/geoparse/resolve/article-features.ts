import { KIND } from '../state/kinds.ts'
import { squaresApart, touch } from '../state/squares.ts'
import { C } from '../weights/candidate-features.ts'
import { SUM, sumAt } from './context-sums.ts'
import { setFeature } from './feature-row.ts'
import type { Resolution } from './resolution.ts'
import type { Sense } from './senses.ts'

/**
 * Sets the features that the article's other names give to one of a sense's places: the scratch's `sums` less the
 * sense's own contribution, which must be in the scratch's `own`.
 */
export function writeArticleFeatures(resolution: Resolution, sense: Sense, at: number): void {
  const { state, scratch } = resolution
  const { candidates } = state
  const { sums, own, row } = scratch
  const me = sense.from + at
  const place = candidates.place[me]!
  const group = candidates.group[me]!
  const country = candidates.country[me]!
  const region = candidates.region[me]!
  const county = candidates.county[me]!
  const square = candidates.square[me]!
  const wide = candidates.wide[me]!
  let self = 0
  let named = 0
  let inCountry = 0
  let sisters = 0
  let regionNamed = 0
  let inRegion = 0
  let inCounty = 0
  let near = 0
  let around = 0
  for (let i = 0; i < own.count; i++) {
    const it = own.row[i]!
    const amount = own.amount[i]!
    const other = candidates.place[it]!
    const otherGroup = candidates.group[it]!
    if (other === place) self += amount
    if (other === region) regionNamed += amount
    if (other === county) inCounty += amount
    if (candidates.country[it] === country) {
      if (otherGroup === KIND.country) named += amount
      else inCountry += amount
      if (otherGroup === KIND.region) sisters += amount
    }
    if (otherGroup === KIND.country || otherGroup === KIND.region) continue
    if (candidates.region[it] === region) inRegion += amount
    if (candidates.county[it] === county) inCounty += amount
    if (touch(candidates.square[it]!, square)) near += amount
    if (touch(candidates.wide[it]!, wide)) around += amount
  }
  const total = sums.total - own.total + 0.5
  setFeature(row, C.selfNamed, log(sumAt(sums, SUM.place, place) - self))
  setFeature(row, C.importanceAlone, (candidates.importance[me]! - 4) / (1 + total))
  if (group === KIND.capital) setFeature(row, C.capitalSpread, sums.spread)
  if (country > 0) {
    named = sumAt(sums, SUM.countryNamed, country) - named
    inCountry = sumAt(sums, SUM.country, country) - inCountry
    if (group === KIND.country) setFeature(row, C.countryTowns, log(inCountry))
    else {
      setFeature(row, C.countryNamed, log(named * 4))
      setFeature(row, C.countrySum, log(inCountry))
      setFeature(row, C.countrySpread, row.value[C.countrySum]! * sums.spread)
      setFeature(row, C.countryShare, (named + inCountry) / total)
    }
    if (group === KIND.capital) setFeature(row, C.capitalCountry, named / total)
    if (group === KIND.region) {
      setFeature(row, C.regionCountry, (named + inCountry) / total)
      setFeature(row, C.regionSisters, log(2 * (sumAt(sums, SUM.regionsNamed, country) - sisters)))
    }
  }
  writeTextFeatures(resolution, sense, me)
  if (group === KIND.country) return
  if (region >= 0) {
    inRegion = sumAt(sums, SUM.region, region) - inRegion
    if (group === KIND.region) setFeature(row, C.regionTowns, log(inRegion * 2))
    else {
      setFeature(row, C.regionNamed, log((sumAt(sums, SUM.place, region) - regionNamed) * 4))
      setFeature(row, C.regionSum, log(inRegion * 2))
      setFeature(row, C.regionShare, inRegion / total)
      if (group === KIND.county) setFeature(row, C.countyRegion, inRegion / total)
    }
  }
  if (group === KIND.region) return
  if (county >= 0)
    setFeature(
      row,
      C.countySum,
      log(4 * (sumAt(sums, SUM.county, county) + sumAt(sums, SUM.place, county) - inCounty)),
    )
  const nearby = log((sumAt(sums, SUM.square, square) - near) * 4)
  setFeature(row, C.near, nearby)
  setFeature(row, C.around, log((sumAt(sums, SUM.wideSquare, wide) - around) * 2))
  setFeature(row, C.nearSpread, (nearby + row.value[C.around]!) * sums.spread)
  if (group === KIND.town) setFeature(row, C.townNear, nearby)
}

/** ln(1 + amount), also if rounding left the amount slightly below 0. */
function log(amount: number): number {
  return amount > 1e-6 ? Math.log1p(amount) : 0
}

/** Beyond so many fine squares, a third of a degree each, a place is no neighbour. */
const FAR = 12

/** Sets the features that the names beside a sense's mentions give to one of its places. */
function writeTextFeatures({ state, senses, scratch }: Resolution, sense: Sense, me: number): void {
  const { candidates } = state
  const group = candidates.group[me]!
  const country = candidates.country[me]!
  const square = candidates.square[me]!
  let near = 0
  let inCountry = 0
  for (let i = 0; i < sense.beside.length; i++) {
    const other = senses[sense.beside[i]!]!
    const amount = other.weight * other.share[other.best]!
    const row = other.from + other.best
    if (country > 0 && candidates.country[row] === country) inCountry += amount
    const its = candidates.group[row]!
    if (group === KIND.country || group === KIND.region || its === KIND.country || its === KIND.region)
      continue
    const apart = squaresApart(square, candidates.square[row]!)
    if (apart <= FAR) near += amount / (1 + apart)
  }
  if (group !== KIND.country) setFeature(scratch.row, C.textCountry, log(inCountry))
  setFeature(scratch.row, C.textNear, log(4 * near))
}
