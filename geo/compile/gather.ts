import { type PlaceRecord, withSpellings } from '../../src/gazetteer/build/index.ts'
import { NameClass } from '../../src/gazetteer/index.ts'
import { additions } from './additions.ts'
import { withoutBorrowedNames } from './borrowed-names.ts'
import { countyId, countyRecords, stateFips } from './counties.ts'
import { countryRecords } from './countries.ts'
import { curatedRecords } from './curated.ts'
import { createDraw } from './draw.ts'
import { createFinder } from './find-town.ts'
import { createPlaces } from './places.ts'
import { postOffices } from './post-offices.ts'
import { readRegions } from './region-list.ts'
import { createRegionOf, regionRecords } from './regions.ts'
import { readTable } from './table.ts'
import { readTowns } from './towns.ts'

/** Every record of the full tier. */
export function gatherRecords(): PlaceRecord[] {
  const towns = readTowns()
  const regions = readRegions()
  const regionOf = createRegionOf(regions, towns)
  const fips = stateFips()
  const settlements = [...towns, ...postOffices(towns)]
  const placed = settlements.map((town): PlaceRecord => {
    const region = regionOf(town)
    const county =
      town.country === 'US' && town.admin2 ? countyId(`${fips.get(town.admin1)}${town.admin2}`) : undefined
    return { ...town, ...(region && { region }), ...(county && { county }) }
  })
  const countries = countryRecords(readTable('countries.tsv'), towns)
  const areas = [
    ...countries,
    ...regionRecords(regions, towns, regionOf, createFinder(countries, towns)),
    ...countyRecords(towns, regions),
  ]
  const base = [...areas, ...placed]
  const find = createFinder(base, towns)
  const curated = curatedRecords(createDraw(createPlaces(find, placed)))
  const own = withoutBorrowedNames(placed, [...base, ...curated])
  return additions(mergeById([...areas, ...own, ...curated]), find).map(withSpellings)
}

/** A row with the id of a place that is already there adds its names, and its shape, to that place. */
function mergeById(records: readonly PlaceRecord[]): PlaceRecord[] {
  const byId = new Map<string, PlaceRecord>()
  for (const record of records) {
    const known = byId.get(record.id)
    const name = { text: record.name, class: NameClass.alternate }
    byId.set(
      record.id,
      known ? { ...record, ...known, names: [...known.names, name, ...record.names] } : record,
    )
  }
  return [...byId.values()]
}
