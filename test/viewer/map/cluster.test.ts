import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cluster } from '../../../src/viewer/map/layout/cluster.ts'
import { layoutSpots } from '../../../src/viewer/map/layout/layoutSpots.ts'
import { readingOf } from '../../../src/viewer/model/index.ts'
import { mentionsOf, place } from '../corpus.ts'

const points = fc.array(
  fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
  { maxLength: 300 },
)

describe('cluster', () => {
  test('every point is in just one group', () => {
    fc.assert(
      fc.property(points, points => {
        const all = cluster(points).flat()
        expect(all.toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i))
      }),
    )
  })

  test('groups come in the order of their first points, and so do their members', () => {
    fc.assert(
      fc.property(points, points => {
        const groups = cluster(points)
        expect(groups).toEqual(
          groups.map(group => group.toSorted((a, b) => a - b)).toSorted((a, b) => a[0] - b[0]),
        )
      }),
    )
  })

  test('a handful side by side stays apart, a crowd does not', () => {
    const row = (count: number) => Array.from({ length: count }, (_, i) => ({ x: i * 3, y: 0 }))
    expect(cluster(row(4))).toHaveLength(4)
    expect(cluster(row(6))).toHaveLength(1)
  })

  test('crowds far from each other stay two', () => {
    const at = (x: number) => Array.from({ length: 6 }, () => ({ x, y: 7 }))
    expect(cluster([...at(0), ...at(300)]).map(group => group.length)).toEqual([6, 6])
  })
})

describe('layoutSpots', () => {
  const places = Array.from({ length: 200 }, (_, i) =>
    place({ id: `p${i}.`, lat: 40.3 + (i % 14) / 70, lon: 49.7 + Math.floor(i / 14) / 50 }),
  )
  const text = places.map(({ id }) => id).join(' ')
  const { entries } = readingOf({
    version: 1,
    articles: [{ id: 'a', text }],
    mentions: places.flatMap(({ id }) => mentionsOf({ id: 'a', text }, id, id)),
    places: Object.fromEntries(places.map(place => [place.id, place])),
    credit: '',
  })

  test('two hundred places in one city are one from afar and all there are from near', () => {
    const far = layoutSpots(entries, 4, null)
    expect(far.spots).toEqual([])
    expect(far.clusters.map(({ entries }) => entries.length)).toEqual([200])
    const near = layoutSpots(entries, 13, null)
    expect(near.clusters).toEqual([])
    expect(near.spots).toHaveLength(200)
  })

  test('the open place stands by itself', () => {
    const { spots, clusters } = layoutSpots(entries, 4, 'p7.')
    expect(spots.map(({ entry }) => entry.id)).toEqual(['p7.'])
    expect(clusters[0].entries).toHaveLength(199)
  })
})
