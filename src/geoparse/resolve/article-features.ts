import { KIND } from '../state/kinds.ts'
import { touch } from '../state/squares.ts'
import { S } from '../weights/candidate-features.ts'
import { MASS, massAt } from './context-sums.ts'
import { setSign } from './feature-row.ts'
import type { Reading } from './resolution.ts'
import type { Sense } from './senses.ts'

/**
 * Sets the signs that the article's other names give to one of a sense's places: what the scale's `mass` holds without what
 * this sense itself put there, which must stand in its `own`.
 */
export function writeArticleSigns({ draft, scale }: Reading, sense: Sense, at: number): void {
  const { candidates } = draft
  const { mass, own, row } = scale
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
  const total = mass.total - own.total + 0.5
  setSign(row, S.selfNamed, log(massAt(mass, MASS.place, place) - self))
  setSign(row, S.importanceAlone, (candidates.importance[me]! - 4) / (1 + total))
  if (group === KIND.capital) setSign(row, S.capitalSpread, mass.spread)
  if (country > 0) {
    named = massAt(mass, MASS.countryNamed, country) - named
    inCountry = massAt(mass, MASS.country, country) - inCountry
    if (group === KIND.country) setSign(row, S.countryTowns, log(inCountry))
    else {
      setSign(row, S.countryNamed, log(named * 4))
      setSign(row, S.countrySum, log(inCountry))
      setSign(row, S.countrySpread, row.value[S.countrySum]! * mass.spread)
      setSign(row, S.countryShare, (named + inCountry) / total)
    }
    if (group === KIND.capital) setSign(row, S.capitalCountry, named / total)
    if (group === KIND.region) {
      setSign(row, S.regionCountry, (named + inCountry) / total)
      setSign(row, S.regionSisters, log(2 * (massAt(mass, MASS.regionsNamed, country) - sisters)))
    }
  }
  if (group === KIND.country) return
  if (region >= 0) {
    inRegion = massAt(mass, MASS.region, region) - inRegion
    if (group === KIND.region) setSign(row, S.regionTowns, log(inRegion * 2))
    else {
      setSign(row, S.regionNamed, log((massAt(mass, MASS.place, region) - regionNamed) * 4))
      setSign(row, S.regionSum, log(inRegion * 2))
      setSign(row, S.regionShare, inRegion / total)
      if (group === KIND.county) setSign(row, S.countyRegion, inRegion / total)
    }
  }
  if (group === KIND.region) return
  if (county >= 0)
    setSign(
      row,
      S.countySum,
      log(4 * (massAt(mass, MASS.county, county) + massAt(mass, MASS.place, county) - inCounty)),
    )
  const nearby = log((massAt(mass, MASS.square, square) - near) * 4)
  setSign(row, S.near, nearby)
  setSign(row, S.around, log((massAt(mass, MASS.wideSquare, wide) - around) * 2))
  setSign(row, S.nearSpread, (nearby + row.value[S.around]!) * mass.spread)
  if (group === KIND.town) setSign(row, S.townNear, nearby)
}

/** ln(1 + amount), where rounding may have left a little less than nothing. */
function log(amount: number): number {
  return amount > 1e-6 ? Math.log1p(amount) : 0
}
