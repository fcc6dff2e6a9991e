import { describe, expect, test } from 'vitest'
import type { Corpus } from '../../../src/corpus/index.ts'
import { boundsOfAll, boundsOfMost, corpusViewOf } from '../../../src/viewer/model/index.ts'
import { mentionsOf, place } from '../corpus.ts'

/** A corpus that mentions each place so often. */
function entriesOf(spots: readonly { lat: number; lon: number; count: number; kind?: string }[]) {
  const places = spots.map(({ count: _, ...spot }, i) => place({ id: `p${i}`, ...spot }))
  const text = spots.map(({ count }, i) => `p${i}. `.repeat(count)).join('')
  const mentions = places.flatMap(({ id }) => mentionsOf({ id: 'a', text }, `${id}.`, id))
  const corpus: Corpus = {
    version: 1,
    articles: [{ id: 'a', text }],
    mentions,
    places: Object.fromEntries(places.map(place => [place.id, place])),
    credit: '',
  }
  return corpusViewOf(corpus).entries
}

const caucasus = [
  { lat: 40.4, lon: 49.9, count: 9 },
  { lat: 40.7, lon: 46.4, count: 5 },
  { lat: 40.2, lon: 44.5, count: 6 },
  { lat: 39.8, lon: 46.8, count: 20 },
]

describe('frameMost', () => {
  test('leaves out what lies far away and is hardly mentioned', () => {
    const [west, south, east, north] =
      boundsOfMost(entriesOf([...caucasus, { lat: 48.9, lon: 2.3, count: 1 }])) ?? []
    expect([west, south, east, north]).toEqual([44.5, 39.8, 49.9, 40.7])
  })

  test('keeps what lies far away and is much mentioned', () => {
    const frame = boundsOfMost(entriesOf([...caucasus, { lat: 48.9, lon: 2.3, count: 30 }]))
    expect(frame?.[0]).toBe(2.3)
  })

  test('looks at towns where there are some, and at countries where there is nothing else', () => {
    const russia = { lat: 60, lon: 100, count: 50, kind: 'A.PCLI' }
    expect(boundsOfMost(entriesOf([...caucasus, russia]))?.[2]).toBe(49.9)
    expect(boundsOfMost(entriesOf([russia]))).toEqual([100, 60, 100, 60])
  })

  test('a corpus without places has no frame', () => {
    expect(boundsOfMost([])).toBeUndefined()
    expect(boundsOfAll([])).toBeUndefined()
  })
})

describe('frameAll', () => {
  test('crosses the date line where that is shorter', () => {
    const frame = boundsOfAll(
      entriesOf([
        { lat: -18, lon: 178, count: 1 },
        { lat: -14, lon: -172, count: 1 },
      ]),
    )
    expect(frame).toEqual([-182, -18, -172, -14])
  })
})
