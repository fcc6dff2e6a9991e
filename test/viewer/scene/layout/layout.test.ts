import { describe, expect, test } from 'vitest'
import type { Shape } from '../../../../src/gazetteer/index.ts'
import { corpusViewOf } from '../../../../src/viewer/model/index.ts'
import { featuresAt } from '../../../../src/viewer/scene/areas/area-feature.ts'
import { areaFeaturesOf } from '../../../../src/viewer/scene/areas/area-features-of.ts'
import { hitArea } from '../../../../src/viewer/scene/areas/hit-area.ts'
import { EMPTY_ATLAS, mercatorX, mercatorY, windowAt } from '../../../../src/viewer/scene/atlas/index.ts'
import {
  type LayoutRequest,
  layoutMap,
  NO_LAYOUT,
  takenNames,
} from '../../../../src/viewer/scene/layout/layout-map.ts'
import { layoutSymbols } from '../../../../src/viewer/scene/layout/layout-spots.ts'
import { createOccupancy } from '../../../../src/viewer/scene/layout/occupancy.ts'
import { radiusOf } from '../../../../src/viewer/scene/layout/radius.ts'
import { mentionsOf, place } from '../../corpus.ts'

const river: Shape = {
  type: 'LineString',
  coordinates: [
    [44, 39.9],
    [46, 38.9],
    [48, 39.8],
  ],
}
const area: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [46, 39.4],
      [47.4, 39.4],
      [47.4, 40.4],
      [46, 40.4],
      [46, 39.4],
    ],
  ],
}
const places = [
  place({ id: 'river', name: 'Araz', kind: 'H.STM', lat: 39, lon: 46, shape: river }),
  place({ id: 'area', name: 'Karabakh', kind: 'L.RGN', lat: 39.9, lon: 46.7, shape: area }),
  place({ id: 'one', name: 'Ganja', lat: 40.68, lon: 46.36 }),
  place({ id: 'two', name: 'Barda', lat: 40.37, lon: 47.13 }),
]
const text = places.map(({ name }) => name).join(' ')
const reading = corpusViewOf({
  version: 1,
  articles: [{ id: 'a', text }],
  mentions: places.flatMap(({ id, name }) => mentionsOf({ id: 'a', text }, name, id)),
  places: Object.fromEntries(places.map(place => [place.id, place])),
  credit: '',
})
const { entries } = reading
const features = areaFeaturesOf(entries, EMPTY_ATLAS)
const pointed = entries.filter(entry => features.every(feature => feature.entry !== entry))

/** The layout of a 900 × 700 view around a point. */
function layoutAt(lat: number, lon: number, zoom: number, more: Partial<LayoutRequest> = {}) {
  const scale = 256 * 2 ** zoom
  const mapWindow = windowAt(mercatorX(lon) * scale - 450, mercatorY(lat) * scale - 350, 900, 700, scale)
  return layoutMap({
    before: NO_LAYOUT,
    selected: null,
    rest: [],
    countText: ({ count }) => String(count),
    taken: takenNames(reading),
    features,
    atlas: EMPTY_ATLAS,
    gazetteer: null,
    waters: null,
    gazetteerLabels: null,
    idOf: String,
    nameOf: String,
    symbols: layoutSymbols(pointed, zoom),
    mapWindow,
    furniture: [],
    textWidth: text => text.length * 7,
    language: 'en',
    countryName: code => code,
    ...more,
  })
}

describe('layoutMap', () => {
  test('draws lines and areas as themselves and towns as symbols', () => {
    const { spots, chips } = layoutAt(40, 46.5, 7)
    expect(spots.map(({ entry }) => entry.id)).toEqual(['one', 'two'])
    expect(chips.map(({ feature }) => feature.entry.id).sort()).toEqual(['area', 'river'])
  })

  test('shows on the near side of the date line what lies on the far one', () => {
    expect(layoutAt(40, 46.5 + 360, 7).spots).toHaveLength(2)
  })

  test('an area whose name has no room waits, and lends none to a place that is not its own', () => {
    const scale = 256 * 2 ** 7
    const [left, top] = [mercatorX(46.5) * scale - 450, mercatorY(40) * scale - 350]
    const everything = [{ x: left, y: top, width: 900, height: 700 }]
    const { chips, features: drawn } = layoutAt(40, 46.5, 7, { furniture: everything })
    expect(chips).toEqual([])
    expect(drawn.map(({ entry }) => entry.id)).not.toContain('river')
  })

  test('a region that the corpus is about shows even so, unless it is round the whole view', () => {
    const covered = (zoom: number) => {
      const scale = 256 * 2 ** zoom
      const [left, top] = [mercatorX(46.5) * scale - 450, mercatorY(40) * scale - 350]
      const furniture = [{ x: left, y: top, width: 900, height: 700 }]
      return layoutAt(40, 46.5, zoom, { furniture }).features.map(({ entry }) => entry.id)
    }
    expect(covered(7)).toEqual(['area'])
    expect(covered(10)).toEqual([])
  })

  test('an area too small to be seen is a point among points', () => {
    const zoom = 4
    const symbols = layoutSymbols(entries, zoom, features)
    const scale = 256 * 2 ** zoom
    const view = windowAt(mercatorX(46.5) * scale - 450, mercatorY(40) * scale - 350, 900, 700, scale)
    const { spots, clusters } = symbols.inView(view, null)
    const shown = [
      ...spots.map(({ entry }) => entry.id),
      ...clusters.flatMap(({ entries }) => entries.map(({ id }) => id)),
    ]
    // The area is 16 pixels wide there, the river 46.
    expect(shown.sort()).toEqual(['area', 'one', 'river', 'two'])
    expect(featuresAt(features, scale)).toEqual([])
    expect(featuresAt(features, 2 * scale).map(({ entry }) => entry.id)).toEqual(['river', 'area'])
  })

  test('a view of elsewhere shows nothing', () => {
    const { spots, chips } = layoutAt(-30, -60, 7)
    expect([...spots, ...chips]).toEqual([])
  })

  test('names wait for the atlas, symbols do not', () => {
    const { spots, chips, sides } = layoutAt(40, 46.5, 7, { atlas: null })
    expect(spots).toHaveLength(2)
    expect(chips).toEqual([])
    expect(sides.size).toBe(0)
  })

  test('in the same view a name stays where it stands, in another it finds its best place', () => {
    const first = layoutAt(40, 46.5, 7)
    const moved = first.chips.map(chip => ({ ...chip, x: chip.x + 9, y: chip.y - 24 }))
    const points = ({ chips }: typeof first) => chips.map(({ x, y }) => [x, y])
    expect(points(layoutAt(40, 46.5, 7, { before: { ...first, chips: moved } }))).toEqual(
      moved.map(({ x, y }) => [x, y]),
    )
    const elsewhere = { ...first, chips: moved, mapWindow: NO_LAYOUT.mapWindow }
    expect(points(layoutAt(40, 46.5, 7, { before: elsewhere }))).toEqual(points(first))
  })

  test('symbols hold still while the map is dragged', () => {
    const here = layoutAt(40, 46.5, 7).spots[0]!
    const there = layoutAt(40.3, 46.9, 7).spots[0]!
    expect([there.x, there.y, there.dx, there.dy]).toEqual([here.x, here.y, here.dx, here.dy])
  })
})

describe('at the edge of the map', () => {
  /** A name of 210 pixels at a point of the 900 × 700 view, in pixels from its corner. */
  function sideAt(x: number, y: number) {
    const scale = 256 * 2 ** 7
    const lon = (x / scale) * 360 - 180
    const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 350)) / scale))) * 180) / Math.PI
    const far = place({ id: 'far', name: 'Thirty letters of a long name.', lat, lon })
    const reading = corpusViewOf({
      version: 1,
      articles: [{ id: 'a', text: far.name }],
      mentions: mentionsOf({ id: 'a', text: far.name }, far.name, 'far'),
      places: { far },
      credit: '',
    })
    const mapWindow = windowAt(0, 350, 900, 700, scale)
    const symbols = layoutSymbols(reading.entries, 7)
    return layoutAt(0, 0, 7, { symbols, mapWindow, features: [] }).sides.get('far')
  }

  test('a name turns to the side where it is not cut', () => {
    expect(sideAt(450, 350)).toBe('right')
    expect(sideAt(800, 350)).toBe('left')
    expect(sideAt(100, 350)).toBe('right')
  })

  test('a name that is too long for either side stands above, or is left out', () => {
    const narrow = { symbols: layoutSymbols(pointed, 7), features: [], textWidth: () => 500 }
    const sides = [...layoutAt(40, 46.5, 7, narrow).sides.values()]
    expect(sides.length).toBeGreaterThan(0)
    expect(sides.every(side => side === 'above' || side === 'below')).toBe(true)
    expect(layoutAt(40, 46.5, 7, { ...narrow, textWidth: () => 1000 }).sides.size).toBe(0)
  })
})

describe('hitFigure', () => {
  const hit = (lat: number, lon: number) => hitArea(features, mercatorX(lon), mercatorY(lat), 1e-4)?.entry.id

  test('finds the line before the area, the area inside, and nothing outside', () => {
    expect(hit(39.9, 46.7)).toBe('area')
    expect(hit(39.9, 44)).toBe('river')
    expect(hit(41.5, 46.7)).toBeUndefined()
  })
})

test('the area of a circle is in proportion to its count', () => {
  const most = 100
  expect(radiusOf(80, most) ** 2 / radiusOf(20, most) ** 2).toBeCloseTo(4)
  expect(radiusOf(1, 1)).toBe(radiusOf(1, 2))
  expect(radiusOf(1, 1_000_000)).toBeGreaterThan(3)
})

test('a rectangle is free until another takes its room', () => {
  const occupancy = createOccupancy()
  occupancy.take({ x: -30, y: 100, width: 100, height: 20 })
  expect(occupancy.isFree({ x: 60, y: 110, width: 5, height: 5 })).toBe(false)
  expect(occupancy.isFree({ x: 71, y: 110, width: 5, height: 5 })).toBe(true)
  expect(occupancy.isFree({ x: -200, y: 0, width: 500, height: 500 })).toBe(false)
})
