import { describe, expect, test } from 'vitest'
import { type Corpus, countFacets, filterCorpus } from '../../src/corpus/index.ts'
import { example } from './example.ts'

const corpus: Corpus = {
  ...example,
  articles: [{ ...example.articles[0]!, publisher: 'Trend', date: '2020-11-03T02:00' }, example.articles[1]!],
  places: {
    'x:baku': { ...example.places['x:baku']!, kind: 'P.PPLC', country: 'AZ' },
    'x:ganja': example.places['x:ganja']!,
  },
}

describe('countFacets', () => {
  test('counts every value of an open filter', () => {
    const facets = countFacets(corpus, {})
    expect([...facets.articles]).toEqual([
      ['first', 5],
      ['second', 1],
    ])
    expect([...facets.publishers]).toEqual([
      ['Trend', 5],
      ['', 1],
    ])
    expect([...facets.days]).toEqual([['2020-11-03', 5]])
    expect([...facets.kinds]).toEqual([
      ['capital', 3],
      ['town', 3],
    ])
    expect([...facets.countries]).toEqual([
      ['AZ', 3],
      ['', 3],
    ])
    expect([...facets.roles]).toEqual([['place', 6]])
    expect([facets.shown, facets.total]).toEqual([6, 6])
  })

  test('a field heeds all others but not itself', () => {
    const facets = countFacets(corpus, { publishers: ['Trend'] })
    expect(facets.publishers.get('')).toBe(1)
    expect(facets.articles.get('second')).toBe(0)
    expect(facets.kinds.get('town')).toBe(2)
    expect([facets.shown, facets.total]).toEqual([5, 6])
  })

  test('two fields at once', () => {
    const facets = countFacets(corpus, { publishers: ['Trend'], kinds: ['capital'] })
    expect(facets.kinds.get('town')).toBe(2)
    expect(facets.publishers.get('')).toBe(0)
    expect(facets.shown).toBe(3)
  })

  test('what a count promises is what choosing the value shows', () => {
    const filter = { kinds: ['town' as const], roles: ['place' as const] }
    for (const [publisher, count] of countFacets(corpus, filter).publishers)
      expect(filterCorpus(corpus, { ...filter, publishers: [publisher] }).mentions).toHaveLength(count)
  })

  test('dates that are no day are left out', () => {
    const first = corpus.articles[0]!
    const second = corpus.articles[1]!
    const dated = {
      ...corpus,
      articles: [
        { ...first, date: '2020' },
        { ...second, date: '2020-99-99' },
      ],
    }
    expect(countFacets(dated, {}).days.size).toBe(0)
  })
})
