import { boxRound, type GeoNamesRow, type PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { NameClass } from '../../src/gazetteer/index.ts'
import { atlasAreas } from './atlas.ts'
import { isoCountries } from './iso.ts'
import { areaOf, centreOf } from './polygons.ts'
import type { Region } from './region-list.ts'

/** The id of a US county by its FIPS code. */
export function countyId(fips: string): string {
  return `wherein:us-county-${fips}`
}

/** FIPS code of each US state by its postal code, which is GeoNames' admin code. Territories are countries there. */
export function stateFips(): Map<string, string> {
  const codes = new Map<string, string>()
  const states = atlasAreas('us-atlas/states-10m.json', 'states')
  const byName = new Map(
    isoCountries()
      .find(({ iso }) => iso === 'US')
      ?.regions.map(region => [region.name, region.admin]),
  )
  for (const { code, name } of states) {
    const admin = byName.get(name) ?? byName.get(`${name} (U.S. state)`) ?? byName.get(`${name} (state)`)
    if (admin) codes.set(admin, code)
  }
  return codes
}

/** US counties: outline from us-atlas, inhabitants from the towns in them. */
export function countyRecords(towns: readonly GeoNamesRow[], regions: readonly Region[]): PlaceRecord[] {
  const fips = stateFips()
  const states = new Map([...fips].map(([admin, code]) => [code, admin]))
  const stateIds = new Map(
    regions.flatMap(({ id, country, admin }) => (country === 'US' ? [[admin, id] as const] : [])),
  )
  const population = new Map<string, number>()
  for (const town of towns) {
    if (town.country !== 'US') continue
    const county = `${fips.get(town.admin1)}${town.admin2}`
    population.set(county, (population.get(county) ?? 0) + town.population)
  }
  return atlasAreas('us-atlas/counties-10m.json', 'counties').flatMap(
    ({ code, name, polygons }): PlaceRecord[] => {
      const state = states.get(code.slice(0, 2))
      if (!state) return []
      const [lon, lat] = centreOf(
        polygons.reduce((best, next) => (areaOf(next) > areaOf(best) ? next : best)),
      )
      const full = fullName(code, name, state)
      const box = boxRound(polygons.flatMap(([ring]) => ring ?? []))
      const region = stateIds.get(state)
      return [
        {
          id: countyId(code),
          name: full,
          names: [{ text: name, class: NameClass.alternate }],
          kind: 'A.ADM2',
          lon,
          lat,
          country: 'US',
          ...(region && { region }),
          population: population.get(code) ?? 0,
          ...(box && { box }),
        },
      ]
    },
  )
}

function fullName(code: string, name: string, state: string): string {
  if (state === 'LA') return `${name} Parish`
  // From 510 on the code is that of a city which is no part of a county.
  if (Number(code.slice(2)) >= 510 || state === 'DC') return name
  if (state === 'AK')
    return /Municipality|City|Anchorage|Juneau|Sitka|Wrangell|Yakutat/.test(name) ? name : `${name} Borough`
  return /Planning Region|City$/.test(name) ? name : `${name} County`
}
