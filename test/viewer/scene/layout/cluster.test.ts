import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusViewOf } from '../../../../src/viewer/model/index.ts'
import { windowAt } from '../../../../src/viewer/scene/atlas/map-window.ts'
import { cluster } from '../../../../src/viewer/scene/layout/cluster.ts'
import { layoutSymbols } from '../../../../src/viewer/scene/layout/layout-spots.ts'
import { mentionsOf, place } from '../../corpus.ts'

interface XY {
  readonly x: number
  readonly y: number
}

const points = fc.array(
  fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
  { maxLength: 300 },
)

/** The groups of points as lists. */
function groupsOf(points: readonly XY[]): number[][] {
  const { starts, members } = cluster({
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
  })
  return Array.from({ length: starts.length - 1 }, (_, group) => [
    ...members.subarray(starts[group], starts[group + 1]),
  ])
}

describe('cluster', () => {
  test('every point is in just one group', () => {
    fc.assert(
      fc.property(points, points => {
        const all = groupsOf(points).flat()
        expect(all.toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i))
      }),
    )
  })

  test('groups come in the order of their first points, and so do their members', () => {
    fc.assert(
      fc.property(points, points => {
        const groups = groupsOf(points)
        expect(groups).toEqual(
          groups.map(group => group.toSorted((a, b) => a - b)).toSorted((a, b) => a[0]! - b[0]!),
        )
      }),
    )
  })

  test('a handful side by side stays apart, a crowd does not', () => {
    const row = (count: number) => Array.from({ length: count }, (_, i) => ({ x: i * 3, y: 0 }))
    expect(groupsOf(row(4))).toHaveLength(4)
    expect(groupsOf(row(6))).toHaveLength(1)
  })

  test('many wide around are one, though none crowds another', () => {
    const grid = Array.from({ length: 25 }, (_, i) => ({ x: (i % 5) * 10, y: Math.floor(i / 5) * 10 }))
    expect(groupsOf(grid).length).toBeLessThan(10)
  })

  test('crowds far from each other stay two', () => {
    const at = (x: number) => Array.from({ length: 6 }, () => ({ x, y: 7 }))
    expect(groupsOf([...at(0), ...at(300)]).map(group => group.length)).toEqual([6, 6])
  })
})

describe('layoutSpots', () => {
  const places = Array.from({ length: 200 }, (_, i) =>
    place({ id: `p${i}.`, lat: 40.3 + (i % 14) / 70, lon: 49.7 + Math.floor(i / 14) / 50 }),
  )
  const text = places.map(({ id }) => id).join(' ')
  const { entries } = corpusViewOf({
    version: 1,
    articles: [{ id: 'a', text }],
    mentions: places.flatMap(({ id }) => mentionsOf({ id: 'a', text }, id, id)),
    places: Object.fromEntries(places.map(place => [place.id, place])),
    credit: '',
  })

  /** All symbols, wherever they are. */
  function allAt(zoom: number, alone: string | null) {
    const scale = 256 * 2 ** zoom
    return layoutSymbols(entries, zoom).inView(windowAt(0, 0, scale, scale, scale), alone)
  }

  test('two hundred places in one city are one from afar and all there are from near', () => {
    const far = allAt(4, null)
    expect(far.spots).toEqual([])
    expect(far.clusters.map(({ entries }) => entries.length)).toEqual([200])
    const near = allAt(13, null)
    expect(near.clusters).toEqual([])
    expect(near.spots).toHaveLength(200)
  })

  test('the open place stands by itself', () => {
    const { spots, clusters } = allAt(4, 'p7.')
    expect(spots.map(({ entry }) => entry.id)).toEqual(['p7.'])
    expect(clusters[0]!.entries).toHaveLength(199)
  })

  test('symbols come in view one by one and stay the same objects', () => {
    const symbols = layoutSymbols(entries, 13)
    const scale = 256 * 2 ** 13
    const first = symbols.inView(windowAt(0, 0, scale, scale, scale), null).spots[0]!
    const around = symbols.inView(windowAt(first.x - 50, first.y - 50, 100, 100, scale), null)
    expect(around.spots).toContain(first)
    expect(around.spots.length).toBeLessThan(50)
  })
})
