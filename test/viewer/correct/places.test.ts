import { describe, expect, test } from 'vitest'
import { placesNamed } from '../../../src/viewer/correct/places-named.ts'
import { distinct, placesNear } from '../../../src/viewer/correct/places-near.ts'
import { place } from '../corpus.ts'

const ganja = place({ id: 'ganja', name: 'Ganja', lat: 40.68, lon: 46.36, population: 332_600 })
const barda = place({ id: 'barda', name: 'Bərdə', lat: 40.37, lon: 47.13, population: 38_500 })
const suva = place({ id: 'suva', name: 'Suva', lat: -18.14, lon: 178.44 })
const known = [suva, ganja, barda]
const names = (places: readonly { name: string }[]) => places.map(({ name }) => name)

describe('places to choose from, without a gazetteer', () => {
  test('by the beginning of any word of the name, whatever its accents', () => {
    expect(names(placesNamed('gan', null, known))).toEqual(['Ganja'])
    expect(names(placesNamed('barda', null, known))).toEqual(['Bərdə'])
    expect(names(placesNamed('anja', null, known))).toEqual([])
    expect(placesNamed('  ', null, known)).toEqual([])
  })

  test('near a point, the nearest first, looking farther where there is nothing', () => {
    expect(names(placesNear({ lat: 40.4, lon: 47, zoom: 7 }, null, known))).toEqual(['Bərdə', 'Ganja'])
  })

  test('near a point beyond the date line', () => {
    expect(names(placesNear({ lat: -18, lon: -179.5, zoom: 5 }, null, known))).toEqual(['Suva'])
  })

  test('distinct keeps the first of each', () => {
    const other = { ...ganja, name: 'Gəncə' }
    expect(distinct([ganja, barda, other])).toEqual([ganja, barda])
  })
})
