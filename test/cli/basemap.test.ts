import { expect, test } from 'vitest'
import { instructions } from '../../src/cli/basemap.ts'

const baku = {
  id: 'geonames:587084',
  name: 'Bakı',
  kind: 'P.PPLC',
  lat: 40.4,
  lon: 49.87,
  country: 'AZ',
  population: 1,
}

test('the command cuts a city with some thirty kilometres round it', () => {
  const text = instructions(baku)
  const [, box = ''] = /--bbox=(\S+)/.exec(text) ?? []
  const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
  expect([south, north]).toEqual([40.1, 40.7])
  // A degree of longitude is cos(40.4°) = 0.76 of one of latitude there.
  expect(east - west).toBeCloseTo(0.6 / 0.7615, 1)
  expect(text).toContain(' baki.pmtiles ')
})

test('the settings it prints are settings', () => {
  const [, json = ''] = /id="wherein-settings">\s*(.*)\s*<\/script>/.exec(instructions(baku)) ?? []
  expect(JSON.parse(json)).toEqual({
    basemap: { type: 'pmtiles', url: 'baki.pmtiles', credit: '© OpenStreetMap' },
  })
})

test('a country is cut by its extent', () => {
  const box = [44.77, 38.39, 50.37, 41.91] as const
  const text = instructions({ ...baku, name: 'Azerbaijan', kind: 'A.PCLI', box })
  expect(text).toContain('--bbox=44.77,38.39,50.37,41.91')
})
