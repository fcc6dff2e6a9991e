import { checkAscending, checkBelow } from './check.ts'
import { damaged } from './error.ts'
import type { Gazetteer } from './gazetteer.ts'
import { importanceTerms } from './importance.ts'
import { unzigzag } from './planes.ts'
import type { Sections } from './section-reader.ts'

type PlaceColumns = Pick<
  Gazetteer,
  | 'lat'
  | 'lon'
  | 'population'
  | 'importance'
  | 'kinds'
  | 'kind'
  | 'countries'
  | 'country'
  | 'region'
  | 'county'
>

/** The columns of places, each checked. */
export function readPlaces(
  sections: Sections,
  size: number,
  kinds: readonly string[],
  countries: readonly string[],
  unit: number,
): PlaceColumns {
  const tableOf = (section: 'RTAB' | 'CTAB') =>
    checkAscending(section, checkBelow(section, sections.numbers(section), size))
  const table = tableOf('RTAB')
  const region = regions('REGN', sections, size, table)
  for (const place of table) {
    if (region[place] !== -1) throw damaged(`the region ${place} lies in a region`)
  }
  const kind = checkBelow('KIND', sections.numbers('KIND', size), kinds.length)
  const population = sections.numbers('POPU', size)
  return {
    lat: degrees('LATI', sections.numbers('LATI', size), region, 90, unit),
    lon: degrees('LONG', sections.numbers('LONG', size), region, 180, unit),
    population,
    importance: importances(kinds, kind, population, sections.small('WGHT', size)),
    kinds,
    kind,
    countries,
    country: countryColumn(sections.numbers('CTRY', size), region, countries.length),
    region,
    county: regions('CNTY', sections, size, tableOf('CTAB')),
  }
}

/** Indices into the table of regions, plus one, as places; 0 as -1. */
function regions(section: 'REGN' | 'CNTY', sections: Sections, size: number, table: Uint32Array): Int32Array {
  const values = checkBelow(section, sections.numbers(section, size), table.length + 1)
  const places = new Int32Array(values.buffer)
  for (let place = 0; place < size; place++)
    places[place] = values[place] === 0 ? -1 : table[values[place]! - 1]!
  return places
}

/** Steps from the pole or the date line, or from the region's, as degrees. */
function degrees(
  section: string,
  steps: Uint32Array,
  region: Int32Array,
  most: number,
  unit: number,
): Float64Array {
  const perDegree = Math.round(1 / unit)
  const limit = 2 * most * perDegree
  const values = new Float64Array(steps.length)
  for (let place = 0; place < steps.length; place++) {
    const base = region[place]! < 0 ? 0 : steps[region[place]!]!
    const step = region[place]! < 0 ? steps[place]! : base + unzigzag(steps[place]!)
    if (step < 0 || step > limit) throw damaged(`place ${place} lies off the globe in section "${section}"`)
    values[place] = (step - most * perDegree) / perDegree
  }
  return values
}

function countryColumn(values: Uint32Array, region: Int32Array, countries: number): Uint32Array {
  const columns = new Uint32Array(values.length)
  for (let place = 0; place < values.length; place++) {
    const value = values[place] === 0 && region[place]! >= 0 ? values[region[place]!]! : values[place]!
    if (value === 0 || value > countries) throw damaged(`place ${place} has no country that the file knows`)
    columns[place] = value - 1
  }
  return columns
}

function importances(
  kinds: readonly string[],
  kind: Uint32Array,
  population: Uint32Array,
  weight: Uint8Array,
): Float32Array {
  const terms = kinds.map(importanceTerms)
  // Nine towns in ten are small, and a logarithm costs more than a look into a table.
  const logarithms = Float32Array.from({ length: SMALL }, (_, people) => Math.log10(people + 1))
  const values = new Float32Array(weight.length)
  for (let place = 0; place < weight.length; place++) {
    const { floor, plus } = terms[kind[place]!]!
    const people = population[place]!
    const size = people < SMALL ? logarithms[people]! : Math.log10(people + 1)
    values[place] = weight[place] ? weight[place]! / 16 : Math.max(size, floor) + plus
  }
  return values
}

const SMALL = 1 << 14
