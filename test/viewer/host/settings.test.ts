import { describe, expect, test } from 'vitest'
import { parseSettings } from '../../../src/viewer/host/settings.ts'

const read = (settings: unknown) => parseSettings(JSON.stringify(settings))

describe('settings of a page', () => {
  test('may say nothing', () => {
    expect(read({})).toEqual({ ok: true, value: {} })
  })

  test.each([
    { type: 'raster', url: 'https://tiles.example/{z}/{x}/{y}.png', credit: 'Example' },
    { type: 'pmtiles', url: 'region.pmtiles', credit: '© OpenStreetMap', maxZoom: 15 },
  ])('name a base map: $type', basemap => {
    expect(read({ basemap })).toEqual({ ok: true, value: { basemap } })
  })

  test.each([
    [[], 'The settings should be an object and are an array.'],
    [{ basemap: 'osm' }, '"basemap" should be an object and is "osm".'],
    [{ basemap: { type: 'wms' } }, '"basemap.type" should be "raster" or "pmtiles" and is "wms".'],
    [
      { basemap: { type: 'pmtiles', url: 'javascript:alert(1)', credit: 'x' } },
      '"basemap.url" should be an address (https, or relative) and is "javascript:alert(1)".',
    ],
    [
      { basemap: { type: 'raster', url: 'https://tiles.example/', credit: 'x' } },
      '"basemap.url" of raster tiles should contain {z}, {x} and {y} and is "https://tiles.example/".',
    ],
    [
      { basemap: { type: 'pmtiles', url: 'a.pmtiles' } },
      '"basemap.credit" should say whom to credit for the tiles and is missing.',
    ],
  ])('are refused where they are amiss: %j', (settings, error) => {
    expect(read(settings)).toEqual({ ok: false, error })
  })

  test('that are no JSON are refused', () => {
    expect(parseSettings('{').ok).toBe(false)
  })
})
