import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { buildAtlas } from '../../../../src/viewer/scene/atlas/build-atlas.ts'
import { ringsContain } from '../../../../src/viewer/scene/atlas/contains.ts'
import { countryOfCode } from '../../../../src/viewer/scene/atlas/country-of-code.ts'
import {
  latOfMercator,
  lonOfMercator,
  mercatorX,
  mercatorY,
} from '../../../../src/viewer/scene/atlas/mercator.ts'
import type { WorldTopology } from '../../../../src/viewer/scene/atlas/topology.ts'

const file = new URL('../../../../node_modules/world-atlas/countries-110m.json', import.meta.url)
const topology: WorldTopology = JSON.parse(readFileSync(file, 'utf8'))
const atlas = buildAtlas(topology)

describe('an atlas of the world', () => {
  const countryAt = (lat: number, lon: number) =>
    atlas.territories.find(({ rings }) => ringsContain(rings, atlas.lines, mercatorX(lon), mercatorY(lat)))
      ?.country

  test.each([
    ['Paris', 48.86, 2.35, 'FR'],
    ['Chita', 52.03, 113.5, 'RU'],
    ['east of the date line', 66.5, -172, 'RU'],
    ['Lesotho inside South Africa', -29.6, 28.2, 'LS'],
    ['Johannesburg around it', -26.2, 28, 'ZA'],
    ['Cayenne', 4.5, -53, 'FR'],
    ['the South Pole', -89, 40, 'AQ'],
    ['the Atlantic', 30, -40, undefined],
  ])('%s lies where it should', (_, lat, lon, country) => {
    expect(countryAt(lat, lon)).toBe(country)
  })

  test('each country has its labelAnchor inside', () => {
    for (const { name, rings, labelAnchor, main } of atlas.territories) {
      if (rings[main]!.turn !== 0) continue
      const x = labelAnchor[0] - Math.floor(labelAnchor[0])
      expect(ringsContain(rings, atlas.lines, x, labelAnchor[1]), name).toBe(true)
    }
  })

  test('says what it expected of another topology', () => {
    const other: WorldTopology = { ...topology, objects: { land: topology.objects.land! } }
    expect(() => buildAtlas(other)).toThrow(
      'Expected a world-atlas topology with "countries" and "land", got land.',
    )
  })
})

test('the country of a numeric code is known, whatever the engine knows', () => {
  // WebKit gives the tag back as it is.
  const canonical = vi.spyOn(Intl, 'getCanonicalLocales').mockImplementation(tags => [tags ?? ''].flat())
  expect(countryOfCode('031')).toBe('AZ')
  expect(countryOfCode(31)).toBe('AZ')
  expect(countryOfCode('840')).toBe('US')
  // South Sudan is younger than many tables.
  expect(countryOfCode('728')).toBe('SS')
  expect(countryOfCode(undefined)).toBeUndefined()
  expect(countryOfCode('-99')).toBeUndefined()
  canonical.mockRestore()
})

test('the projection and its inverse agree', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lon) => {
        expect(latOfMercator(mercatorY(lat))).toBeCloseTo(lat, 8)
        expect(lonOfMercator(mercatorX(lon))).toBeCloseTo(lon, 8)
      },
    ),
  )
})
