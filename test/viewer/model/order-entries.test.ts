import { expect, test } from 'vitest'
import { corpusViewOf, orderEntries } from '../../../src/viewer/model/index.ts'
import { smallCorpus } from '../corpus.ts'

const corpus = smallCorpus()
const order = (by: 'mentions' | 'name' | 'first', own = corpus) =>
  orderEntries(corpusViewOf(own).entries, by, own, 'en').map(({ place }) => place.name)

test('by mentions, by name, and by first appearance', () => {
  expect(order('mentions')).toEqual(['Odesa', 'Kyiv'])
  expect(order('name')).toEqual(['Kyiv', 'Odesa'])
  expect(order('first')).toEqual(['Odesa', 'Kyiv'])
})

test('the earlier article comes first, whatever its place in the corpus', () => {
  const first = corpus.articles[0]!
  const second = corpus.articles[1]!
  const dated = { ...corpus, articles: [first, { ...second, date: '2020-01-01' }] }
  expect(order('first', dated)).toEqual(['Kyiv', 'Odesa'])
})
