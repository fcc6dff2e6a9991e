import { describe, expect, test } from 'vitest'
import { type Corpus, type Filter, filterCorpus } from '../../src/corpus/index.ts'
import { example } from './example.ts'

const corpus: Corpus = {
  ...example,
  articles: [{ ...example.articles[0]!, publisher: 'Trend', date: '2020-11-03T02:00' }, example.articles[1]!],
  places: {
    'x:baku': { ...example.places['x:baku']!, kind: 'P.PPLC', country: 'AZ' },
    'x:ganja': example.places['x:ganja']!,
  },
}
const phrases = (filter: Filter) => filterCorpus(corpus, filter).mentions.map(mention => mention.phrase)
const all = ['BAKU', 'Baku', 'Ganja', 'Baku', 'Ganja', 'Nothing', 'Gəncə']

describe('filterCorpus', () => {
  test('an empty filter is the corpus itself', () => {
    expect(filterCorpus(corpus, {})).toBe(corpus)
    expect(filterCorpus(corpus, { articles: undefined })).toBe(corpus)
  })

  test('by article and publisher', () => {
    expect(phrases({ articles: ['second'] })).toEqual(['Nothing', 'Gəncə'])
    expect(phrases({ publishers: ['Trend'] })).toEqual(all.slice(0, 5))
    expect(phrases({ publishers: [''] })).toEqual(['Nothing', 'Gəncə'])
    expect(phrases({ articles: [] })).toEqual([])
  })

  test('by day, both ends included', () => {
    expect(phrases({ from: '2020-11-03' })).toEqual(all.slice(0, 5))
    expect(phrases({ to: '2020-11-03' })).toEqual(all.slice(0, 5))
    expect(phrases({ from: '2020-11-04' })).toEqual([])
    expect(phrases({ to: '2020-11-02' })).toEqual([])
  })

  test('by kind and country', () => {
    expect(phrases({ kinds: ['capital'] })).toEqual(['BAKU', 'Baku', 'Baku'])
    expect(phrases({ countries: [''] })).toEqual(['Ganja', 'Ganja', 'Gəncə'])
    expect(phrases({ kinds: ['town'], countries: ['AZ'] })).toEqual([])
  })

  test('by confidence and role', () => {
    expect(phrases({ confidence: 0.9 })).toEqual(all)
    expect(phrases({ confidence: 0.91 })).toEqual([])
    expect(phrases({ roles: ['demonym'] })).toEqual([])
  })

  test('articles and places stay, so that links still find them', () => {
    const filtered = filterCorpus(corpus, { articles: [] })
    expect(filtered.articles).toBe(corpus.articles)
    expect(filtered.places).toBe(corpus.places)
  })
})
