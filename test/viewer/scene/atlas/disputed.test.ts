import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildAtlas } from '../../../../src/viewer/scene/atlas/build-atlas.ts'
import { mercatorX, mercatorY, ringsContain } from '../../../../src/viewer/scene/atlas/index.ts'
import type { WorldTopology } from '../../../../src/viewer/scene/atlas/topology.ts'

const read = (level: string): WorldTopology =>
  JSON.parse(readFileSync(new URL(`../../../../geo/map/world-${level}.json`, import.meta.url), 'utf8'))
const levels = { coarse: read('coarse'), fine: read('fine') }

/** Points well inside disputed land, and the countries whose tint they must not take. */
const PLACES: readonly (readonly [id: string, lat: number, lon: number, not: readonly string[]])[] = [
  ['Crimea', 45.2, 34.3, ['RU', 'UA']],
  ['Western Sahara', 24.5, -13.5, ['MA']],
  ['Jammu and Kashmir, Ladakh', 33.9, 75, ['IN', 'PK']],
  ['Azad Kashmir', 33.9, 73.8, ['IN', 'PK']],
  ['Gilgit-Baltistan', 35.6, 75, ['IN', 'PK', 'CN']],
  ['Aksai Chin', 35.2, 79.4, ['CN', 'IN']],
  ['Golan Heights', 32.98, 35.78, ['IL', 'SY']],
  ['Abkhazia', 43.0, 41.2, ['GE', 'RU']],
  ['South Ossetia', 42.35, 44.0, ['GE', 'RU']],
  ['Transnistria', 47.2, 29.3, ['MD', 'UA']],
  ['Northern Cyprus', 35.28, 33.6, ['CY', 'TR']],
  ['Kosovo', 42.6, 20.9, ['RS']],
  ['Somaliland', 9.6, 45.0, ['SO']],
  ['Taiwan', 23.8, 121.0, ['CN']],
  ['Southern Kurils', 44.9, 147.5, ['RU', 'JP']],
]

function ownersAt(level: keyof typeof levels, lat: number, lon: number, worldview?: string) {
  const { territories, lines } = buildAtlas(levels[level], worldview === undefined ? {} : { worldview })
  return territories
    .filter(({ rings }) => ringsContain(rings, lines, mercatorX(lon), mercatorY(lat)))
    .map(({ country, name, disputed }) => ({ country, name, disputed }))
}

describe.each(['coarse', 'fine'] as const)('disputed land at the %s level', level => {
  test.each(PLACES)('%s is nobody else’s', (name, lat, lon, not) => {
    const owners = ownersAt(level, lat, lon)
    expect(owners.map(owner => owner.name)).toEqual([name])
    expect(owners[0]?.disputed).toBe(true)
    expect(not).not.toContain(owners[0]?.country)
  })

  test('land beside it stays its country’s', () => {
    expect(ownersAt(level, 46.6, 33.0)[0]?.country).toBe('UA')
    expect(ownersAt(level, 45.0, 38.5)[0]?.country).toBe('RU')
    expect(ownersAt(level, 41.9, 45.5)[0]?.country).toBe('GE')
    expect(ownersAt(level, 32.7, 35.3)[0]?.country).toBe('IL')
    expect(ownersAt(level, 44.0, 20.8)[0]?.country).toBe('RS')
  })

  test('a view of the world gives it to one country, and no more than it holds or claims', () => {
    for (const country of ['RU', 'UA'])
      expect(ownersAt(level, 45.2, 34.3, country)).toEqual([
        expect.objectContaining({ country, disputed: undefined }),
      ])
    expect(ownersAt(level, 45.2, 34.3, 'held')[0]?.country).toBe('RU')
    expect(ownersAt(level, 33.9, 73.8, 'IN')[0]?.country).toBe('IN')
    expect(ownersAt(level, 45.2, 34.3, 'IN')[0]?.disputed).toBe(true)
  })
})

test('borders of disputed land are dashed, and a view of the world makes them firm or none', () => {
  const at = (worldview?: string) => buildAtlas(levels.coarse, worldview === undefined ? {} : { worldview })
  const neutral = at()
  const shared = neutral.borders.filter(line => neutral.disputedBorders.includes(line))
  expect(shared).toEqual([])
  expect(neutral.disputedBorders.length).toBeGreaterThan(40)
  // In India's view there is no border along the line of control.
  const indian = at('IN')
  expect(indian.disputedBorders.length).toBeLessThan(neutral.disputedBorders.length)
})
