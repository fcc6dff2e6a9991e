import { describe, expect, test } from 'vitest'
import {
  type Corpus,
  filterCorpus,
  indexPassages,
  type PassageIndex,
  placeNamesOf,
  searchNames,
  searchPassages,
} from '../../src/corpus/index.ts'
import { example, mention } from './example.ts'

const third = { id: 'third', text: 'The river rose near Upper Ganja’s old bridge. Nobody slept in Baku.' }
const corpus: Corpus = {
  ...example,
  articles: [...example.articles, third],
  mentions: [...example.mentions, mention(third, 'Upper Ganja', 'x:ganja'), mention(third, 'Baku', 'x:baku')],
}

function indexed(corpus: Corpus): PassageIndex {
  const steps = indexPassages(corpus)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('searchNames', () => {
  const names = placeNamesOf(corpus, place => (place === 'x:baku' ? ['Bakou', 'Баку'] : []))
  const found = (query: string) => searchNames(names, query).map(({ place, name }) => `${place} ${name}`)

  test('by the gazetteer’s name, in any case and with or without accents', () => {
    expect(found('baku')).toEqual(['x:baku BAKU'])
    expect(found('GƏNCƏ')).toEqual(['x:ganja Gəncə'])
  })

  test('by its beginning, by a later word, and by another name', () => {
    expect(found('ba')).toEqual(['x:baku BAKU'])
    expect(found('upper g')).toEqual(['x:ganja Upper Ganja'])
    expect(found('Баку')).toEqual(['x:baku Баку'])
    expect(found('bakou')).toEqual(['x:baku Bakou'])
  })

  test('with a typing error, but only where nothing fits without one', () => {
    expect(found('bkau')).toEqual(['x:baku BAKU'])
    expect(found('gamja')).toEqual(['x:ganja Ganja'])
    expect(found('bak')).toEqual(['x:baku BAKU'])
    expect(found('xyz')).toEqual([])
  })

  test('nothing is found by nothing', () => {
    expect(found('')).toEqual([])
    expect(found(' – ')).toEqual([])
  })
})

describe('searchPassages', () => {
  const index = indexed(corpus)
  const found = (query: string) => searchPassages(index, query).hits.map(({ passage }) => passage.text)

  test('by a word, its beginning, and several words in any order', () => {
    expect(found('rain')).toEqual(['BAKU – Rain fell in Baku.'])
    expect(found('slep')).toEqual(['Gəncə slept.', 'Nobody slept in Baku.'])
    expect(found('bridge old')).toEqual(['The river rose near Upper Ganja’s old bridge.'])
    expect(found('bridge rain')).toEqual([])
  })

  test('with a typing error', () => {
    expect(found('brigde')).toEqual(['The river rose near Upper Ganja’s old bridge.'])
    expect(found('nobdy slept')).toEqual(['Nobody slept in Baku.'])
  })

  test('whole words come before beginnings', () => {
    const both = { ...third, text: 'Bakusoft is in Ganja. Ganja is near Baku.' }
    const corpus = {
      ...example,
      articles: [both],
      mentions: [mention(both, 'Ganja', 'x:ganja'), mention(both, 'Ganja', 'x:ganja', 2)],
    }
    expect(searchPassages(indexed(corpus), 'baku').hits.map(({ passage }) => passage.text)).toEqual([
      'Ganja is near Baku.',
      'Bakusoft is in Ganja.',
    ])
  })

  test('tells where the words stand', () => {
    const { article, words } = searchPassages(index, 'gencə slept').hits[0]!
    expect(words.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Gəncə', 'slept'])
  })

  test('leaves out what a filter leaves out', () => {
    const shown = new Set(filterCorpus(corpus, { articles: ['third'] }).mentions)
    const { hits, total } = searchPassages(index, 'slept', { shows: mention => shown.has(mention) })
    expect(hits.map(({ article }) => article.id)).toEqual(['third'])
    expect(total).toBe(1)
  })

  test('says how many there are beyond the limit', () => {
    expect(searchPassages(index, 'ganja', { limit: 1 })).toMatchObject({
      hits: [{ article: { id: 'first' } }],
      total: 3,
    })
  })

  test('sentences that name no place are no passages', () => {
    expect(found('happened')).toEqual([])
  })
})
