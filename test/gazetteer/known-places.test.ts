import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distanceKm, findPlaces, openGazetteer } from '../../src/gazetteer/index.ts'
import { knownPlaces } from './known-places.ts'

const gazetteer = await openGazetteer(readFileSync('geo/full.gazetteer.gz'))
/** A name may mean several places: the known one must be among so many. */
const AMONG = 5

const rows = knownPlaces
  .trim()
  .split('\n')
  .map(line => {
    const [place = '', ...spellings] = line.split('|').map(part => part.trim())
    const [kind = '', lat, lon, km] = place.split(/\s+/)
    return { kind, lat: Number(lat), lon: Number(lon), km: Number(km), spellings }
  })

/** Contested lands and seas may be filed as areas, regions or water alike. */
const alike: Readonly<Record<string, string>> = { A: 'AL', P: 'P', L: 'LAT', H: 'H', T: 'TL', S: 'S' }

describe('well-known places are found under three spellings each', () => {
  test('there are two hundred of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
  })

  test.each(rows)('$spellings', ({ kind, lat, lon, km, spellings }) => {
    expect(spellings).toHaveLength(3)
    for (const spelling of spellings) {
      const found = findPlaces(gazetteer, spelling, { limit: AMONG }).some(place => {
        const near =
          distanceKm({ lat, lon }, { lat: gazetteer.lat[place]!, lon: gazetteer.lon[place]! }) <= km
        return near && alike[kind]!.includes(gazetteer.kinds[gazetteer.kind[place]!]![0]!)
      })
      expect(found, spelling).toBe(true)
    }
  })
})

describe('a name alone means first', () => {
  test.each([
    ['Okinawa', 'the island and its prefecture rather than the city', /^[AT]\./, 26, 127.5, 150],
    ['La Palma', 'the Canary Island', /^T\.ISL/, 28.7, -17.9, 20],
    ['Dundas', 'the town that is part of Hamilton, Ontario', /^P\./, 43.27, -79.95, 5],
    ['Stoney Creek', 'the town that is part of Hamilton, Ontario', /^P\./, 43.22, -79.76, 5],
  ])('%s: %s', (name, _, kind, lat, lon, km) => {
    const [first] = findPlaces(gazetteer, name)
    expect(gazetteer.kinds[gazetteer.kind[first!]!]).toMatch(kind)
    expect(
      distanceKm({ lat, lon }, { lat: gazetteer.lat[first!]!, lon: gazetteer.lon[first!]! }),
    ).toBeLessThan(km)
  })
})
