import { expect, test } from 'vitest'
import { compareArticles, mentionedTogether, namesByPublisher } from '../../src/corpus/index.ts'
import { example } from './example.ts'

test('the matrix says who names what, how often, under which name', () => {
  const { rows } = compareArticles(example)
  expect(rows.map(row => [row.place.name, row.cells])).toEqual([
    [
      'Ganja',
      [
        { count: 2, names: [{ name: 'Ganja', count: 2 }] },
        { count: 1, names: [{ name: 'Gəncə', count: 1 }] },
      ],
    ],
    [
      'Baku',
      [
        { count: 3, names: [{ name: 'Baku', count: 3 }] },
        { count: 0, names: [] },
      ],
    ],
  ])
})

test('names are counted by publisher', () => {
  const [first, second] = example.articles
  const corpus = { ...example, articles: [{ ...first, publisher: 'Trend' }, second] }
  expect(namesByPublisher(corpus, 'x:ganja')).toEqual([
    { publisher: 'Trend', names: [{ name: 'Ganja', count: 2 }], total: 2 },
    { publisher: '', names: [{ name: 'Gəncə', count: 1 }], total: 1 },
  ])
})

test('places are mentioned together where one sentence names both', () => {
  expect(mentionedTogether(example, 'x:baku')).toEqual([{ place: 'x:ganja', sentences: 1, articles: 1 }])
  expect(mentionedTogether(example, 'x:nowhere')).toEqual([])
})
