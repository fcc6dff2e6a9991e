import { describe, expect, test } from 'vitest'
import {
  classesOfName,
  distanceKm,
  findName,
  findPlaces,
  NameClass,
  nearestPlace,
  openGazetteer,
  placeById,
  placeId,
  placeNames,
  placesInBox,
  readPlace,
  searchPlaces,
} from '../../../src/gazetteer/index.ts'
import { fileOf, openSmall, record } from '../small.ts'

const gazetteer = await openSmall()
const idOf = (place: number) => placeId(gazetteer, place)

describe('by name', () => {
  test('the likeliest place comes first', () => {
    expect(findPlaces(gazetteer, 'Bakı').map(idOf)).toEqual(['geonames:587084', 'geonames:1650670'])
    expect(findPlaces(gazetteer, 'BAKI', { limit: 1 }).map(idOf)).toEqual(['geonames:587084'])
  })

  test('an unknown, an empty and an endless name have no places', () => {
    expect(findPlaces(gazetteer, 'Atlantis')).toEqual([])
    expect(findPlaces(gazetteer, '')).toEqual([])
    expect(findPlaces(gazetteer, '...')).toEqual([])
    expect(findPlaces(gazetteer, 'x'.repeat(10_000))).toEqual([])
  })

  test('the beginning of a name is none', () => {
    expect(findName(gazetteer, 'New')).toBeUndefined()
    expect(findName(gazetteer, 'New York')).toBeDefined()
  })

  test('tells how each place has the name', () => {
    expect([...classesOfName(gazetteer, findName(gazetteer, 'Baki')!)]).toEqual([
      NameClass.alternate,
      NameClass.main,
    ])
    expect([...classesOfName(gazetteer, findName(gazetteer, 'U.S.')!)]).toEqual([NameClass.abbreviation])
  })
})

describe('by id', () => {
  test('finds every place again', () => {
    for (let place = 0; place < gazetteer.size; place++) expect(placeById(gazetteer, idOf(place))).toBe(place)
  })

  test('an unknown id has no place', () => {
    for (const id of ['geonames:1', 'wherein:nowhere', 'geonames:0587084', 'geonames:', '']) {
      expect(placeById(gazetteer, id)).toBeUndefined()
    }
  })
})

describe('reading', () => {
  test('a place as plain data', () => {
    expect(readPlace(gazetteer, placeById(gazetteer, 'geonames:585909')!)).toEqual({
      id: 'geonames:585909',
      name: 'Xızı',
      kind: 'P.PPLA',
      lat: 40.90847,
      lon: 49.07481,
      country: 'AZ',
      region: 'Khizi District',
      population: 1024,
    })
  })

  test('a line and its box', () => {
    const river = readPlace(gazetteer, placeById(gazetteer, 'wherein:araz-river')!)
    expect(river.shape).toEqual({
      type: 'LineString',
      coordinates: [
        [43.5, 40.1],
        [44.9, 39.6],
        [46.5, 38.9],
      ],
    })
    expect(river.box).toEqual([43.5, 38.9, 46.5, 40.1])
    expect(river.country).toBeUndefined()
  })

  test('all names, the one to show first', () => {
    expect(placeNames(gazetteer, placeById(gazetteer, 'geonames:585909')!)).toEqual(['Xızı', 'Khizi'])
  })
})

describe('by place', () => {
  test('in a box, most important first', () => {
    const names = placesInBox(gazetteer, [44, 38, 51, 42]).map(place => readPlace(gazetteer, place).name)
    expect(names).toEqual(['Azerbaijan', 'Baku', 'Araz River', 'Xızı', 'Khizi District'])
    expect(placesInBox(gazetteer, [44, 38, 51, 42], { limit: 2 })).toHaveLength(2)
    expect(placesInBox(gazetteer, [44, 38, 51, 42], { minPopulation: 1_000_000 })).toHaveLength(2)
  })

  test('in a box across the date line', () => {
    const names = placesInBox(gazetteer, [170, -30, -160, 0]).map(place => readPlace(gazetteer, place).name)
    expect(names.toSorted()).toEqual(['Apia', 'Suva'])
  })

  test('the nearest town, also across the date line', () => {
    expect(idOf(nearestPlace(gazetteer, { lat: 40.4, lon: 49.8 })!)).toBe('geonames:587084')
    expect(idOf(nearestPlace(gazetteer, { lat: -17, lon: -179 })!)).toBe('geonames:2198148')
    expect(nearestPlace(gazetteer, { lat: 0, lon: 0 }, { maxKm: 100 })).toBeUndefined()
  })

  test('the nearest town is the one that a look at all of them finds', async () => {
    const points = Array.from({ length: 400 }, (_, i) => ({
      lat: ((i * 37) % 179) - 89,
      lon: ((i * 101) % 359) - 179,
    }))
    const many = await openGazetteer(fileOf(points.map((point, i) => record(`x:${i}`, `Town ${i}`, point))))
    for (let i = 0; i < 60; i++) {
      const from = { lat: ((i * 53) % 180) - 90, lon: ((i * 71) % 360) - 180 }
      const best = Math.min(...points.map(point => distanceKm(from, point)))
      const nearest = nearestPlace(many, from)!
      expect(distanceKm(from, { lat: many.lat[nearest]!, lon: many.lon[nearest]! })).toBeCloseTo(best, 6)
    }
  })

  test('distances are great circles: Baku to New York is about 9,350 km', () => {
    const km = distanceKm({ lat: 40.38, lon: 49.89 }, { lat: 40.71, lon: -74.01 })
    expect(Math.abs(km - 9350)).toBeLessThan(60)
  })
})

describe('searching while typing', () => {
  const typed = (query: string) =>
    searchPlaces(gazetteer, query).map(({ place }) => readPlace(gazetteer, place).name)

  test('names that begin so, most important first', () => {
    expect(typed('ba')).toEqual(['Baku', 'Baki'])
    expect(typed('new y')).toEqual(['New York City'])
  })

  test('a letter more, less, other or two swapped', () => {
    for (const query of ['azerbajan', 'azerbaijjan', 'azerbeijan', 'azerabijan'])
      expect(typed(query)).toEqual(['Azerbaijan'])
  })

  test('two mistakes in a long word, none in a short one', () => {
    expect(typed('washengtan')).toEqual(['Washington'])
    expect(typed('bko')).toEqual([])
  })

  test('nothing for nothing', () => {
    expect(typed('')).toEqual([])
    expect(searchPlaces(gazetteer, 'baku', { limit: 0 })).toEqual([])
  })
})
