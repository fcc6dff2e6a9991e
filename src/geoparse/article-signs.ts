import type { Draft } from './draft.ts'
import { KIND } from './kinds.ts'
import { cellColumn, cellRow, FINE, MASS, type Mass, massAround, massAt, type OwnMass, WIDE } from './mass.ts'
import type { Sense } from './senses.ts'
import { OWN_SIGNS, S, SIGNS } from './signs.ts'

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
  let sisters = 0
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
      if (otherGroup === KIND.region) sisters += amount
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
  if (group === KIND.capital) row[S.capitalSpread] = mass.spread
  if (country > 0) {
    named = massAt(mass, MASS.countryNamed, country) - named
    inCountry = massAt(mass, MASS.country, country) - inCountry
    if (group === KIND.country) row[S.countryTowns] = log(inCountry)
    else {
      row[S.countryNamed] = log(named * 4)
      row[S.countrySum] = log(inCountry)
      row[S.countrySpread] = row[S.countrySum]! * mass.spread
      row[S.countryShare] = (named + inCountry) / total
    }
    if (group === KIND.region) {
      row[S.regionCountry] = (named + inCountry) / total
      row[S.regionSisters] = log(2 * (massAt(mass, MASS.regionsNamed, country) - sisters))
    }
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
  row[S.nearSpread] = (nearby + row[S.around]!) * mass.spread
  if (group === KIND.town) row[S.townNear] = nearby
}

/** ln(1 + amount), where rounding may have left a little less than nothing. */
function log(amount: number): number {
  return amount > 1e-6 ? Math.log1p(amount) : 0
}
