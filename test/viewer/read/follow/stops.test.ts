import { describe, expect, test } from 'vitest'
import { stopsAround } from '../../../../src/viewer/read/follow/stops.ts'
import { smallCorpus } from '../../corpus.ts'

const corpus = smallCorpus()
const order = new Map(corpus.articles.map(({ id }, index) => [id, index]))
/** Odesa stands at a:0, a:17, b:24 and b:40. */
const odesa = corpus.mentions
  .filter(({ place }) => place === 'geonames:698740')
  .sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start)
const around = (at: { article: string; start: number } | null) => {
  const { index, previous, next } = stopsAround(odesa, at, order)
  return [index, `${previous.article}${previous.start}`, `${next.article}${next.start}`]
}

describe('stopsAround', () => {
  test('goes from mention to mention through all articles', () => {
    expect(around({ article: 'a', start: 17 })).toEqual([1, 'a0', 'b24'])
    expect(around({ article: 'b', start: 24 })).toEqual([2, 'a17', 'b40'])
  })

  test('after the last comes the first again', () => {
    expect(around({ article: 'b', start: 40 })).toEqual([3, 'b24', 'a0'])
    expect(around({ article: 'a', start: 0 })).toEqual([0, 'b40', 'a17'])
  })

  test('from a mention of another place to those around it', () => {
    expect(around({ article: 'a', start: 37 })).toEqual([-1, 'a17', 'b24'])
    expect(around({ article: 'b', start: 60 })).toEqual([-1, 'b40', 'a0'])
  })

  test('from nowhere to the first or the last', () => {
    expect(around(null)).toEqual([-1, 'b40', 'a0'])
  })
})
