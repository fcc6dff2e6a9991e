import { expect, test } from 'vitest'
import { readingOf } from '../../../src/viewer/model/index.ts'
import { mentionsOf, place, smallCorpus } from '../corpus.ts'

test('places are called what the articles call them most', () => {
  const { entries } = readingOf(smallCorpus())
  expect(entries.map(({ label, mentions }) => [label, mentions.length])).toEqual([
    ['Odesa', 4],
    ['Kyiv', 2],
  ])
})

test('accents of the gazetteer are kept where the articles leave them out', () => {
  const article = { id: 'a', text: 'MALAGA. In Malaga.' }
  const malaga = place({ id: 'p', name: 'Málaga' })
  const mentions = [...mentionsOf(article, 'MALAGA', 'p'), ...mentionsOf(article, 'Malaga', 'p')]
  const { entries } = readingOf({
    version: 1,
    articles: [article],
    mentions,
    places: { p: malaga },
    credit: '',
  })
  expect(entries[0].label).toBe('Málaga')
})
