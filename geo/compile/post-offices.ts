import type { GeoNamesRow } from '../../src/gazetteer/build/index.ts'
import { distanceKm, foldName } from '../../src/gazetteer/index.ts'
import { packageText } from './sources.ts'

/** A code of the package `zipcodes`. */
interface ZipCode {
  readonly zip: string
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly state: string
}

/** A post office this near a town of its name is that town's: the codes' positions lie some way off. */
const SAME_KM = 40
/** This near a city, a code is that of a quarter or of a firm. */
const CITY_KM = 8
const CITY = 100_000
/** No settlement's name: a firm or an office that has a code of its own. */
const FIRM =
  /\b(?:Inc|Corp|Co|Assoc|Assn|Ltd|Brm|Univ|Dept|Ins|Insurance|Natl|Systems?|Services?|Svc|Lending|Mortgage|Irs|Reply|Bldg|Ctr|Hospital|Telephone|Elec|Fund|State University|National Bank|Data)\b/i
const MOST_WORDS = 3
/** Squares of so many degrees, to find what lies near. */
const SQUARE = 0.5

/**
 * The settlements of the United States that have a post office and no row in GeoNames' towns of 500 inhabitants and more. The reports
 * of small papers and of the Civil War are full of them. Their position is the middle of their codes'.
 */
export function postOffices(towns: readonly GeoNamesRow[]): GeoNamesRow[] {
  const american = towns.filter(({ country }) => country === 'US')
  const near = neighboursOf(american)
  const cities = new Set(
    american
      .filter(({ population }) => population >= CITY)
      .flatMap(city =>
        [city.name, ...city.names.map(({ text }) => text)].map(name => cityKey({ ...city, name })),
      ),
  )
  return [...settlements()].flatMap(({ zip, name, state, lat, lon }): GeoNamesRow[] => {
    const around = near(lat, lon)
    const known = around.some(
      town =>
        km(town, lat, lon) < SAME_KM &&
        [town.name, ...town.names.map(({ text }) => text)].some(other => foldName(other) === foldName(name)),
    )
    const inCity = around.some(town => town.population >= CITY && km(town, lat, lon) < CITY_KM)
    const nearest = around
      .filter(({ admin1 }) => admin1 === state)
      .toSorted((a, b) => km(a, lat, lon) - km(b, lat, lon))[0]
    if (known || inCity || nearest === undefined || cities.has(cityKey({ name, admin1: state }))) return []
    return [
      {
        id: `us-zip:${zip}`,
        name,
        names: [],
        kind: 'P.PPL',
        lat,
        lon,
        country: 'US',
        population: 0,
        admin1: state,
        admin2: nearest.admin2,
      },
    ]
  })
}

function cityKey({ name, admin1 }: Pick<GeoNamesRow, 'name' | 'admin1'>): string {
  return `${admin1} ${foldName(name)}`
}

interface Settlement {
  readonly zip: string
  readonly name: string
  readonly state: string
  readonly lat: number
  readonly lon: number
}

/** The codes by settlement and state, in the order of the codes. */
function settlements(): Iterable<Settlement> {
  const found = new Map<string, Settlement & { count: number }>()
  for (const { zip, city, state, latitude, longitude } of zipCodes()) {
    if (!latitude || !longitude || !/^[A-Z]{2}$/.test(state) || /^A[AEP]$/.test(state)) continue
    const name = city.replace(/^Mc (?=[A-Z])/, 'Mc')
    if (FIRM.test(name) || /\d/.test(name) || name.split(' ').length > MOST_WORDS) continue
    const key = `${state} ${foldName(name)}`
    const known = found.get(key)
    const count = (known?.count ?? 0) + 1
    const mean = (sum: number | undefined, value: number) => ((sum ?? 0) * (count - 1) + value) / count
    found.set(key, {
      zip: known?.zip ?? zip,
      name,
      state,
      count,
      lat: mean(known?.lat, latitude),
      lon: mean(known?.lon, longitude),
    })
  }
  return found.values()
}

function zipCodes(): ZipCode[] {
  const text = packageText('zipcodes/lib/codes.js')
  const end = text.indexOf('};')
  return Object.values<ZipCode>(JSON.parse(text.slice(text.indexOf('{'), end + 1)))
}

function neighboursOf(towns: readonly GeoNamesRow[]): (lat: number, lon: number) => GeoNamesRow[] {
  const squares = new Map<string, GeoNamesRow[]>()
  const key = (lat: number, lon: number) => `${Math.floor(lat / SQUARE)} ${Math.floor(lon / SQUARE)}`
  for (const town of towns) {
    const at = key(town.lat, town.lon)
    squares.set(at, [...(squares.get(at) ?? []), town])
  }
  return (lat, lon) =>
    [-SQUARE, 0, SQUARE].flatMap(north =>
      [-SQUARE, 0, SQUARE].flatMap(east => squares.get(key(lat + north, lon + east)) ?? []),
    )
}

function km(town: GeoNamesRow, lat: number, lon: number): number {
  return distanceKm(town, { lat, lon })
}
