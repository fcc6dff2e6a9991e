import { expect, test } from 'vitest'
import {
  compareArticles,
  type MatrixRow,
  mentionedTogether,
  namesByPublisher,
} from '../../src/corpus/index.ts'
import { example } from './example.ts'

test('the matrix says who names what, how often, under which name', () => {
  const { rows } = compareArticles(example)
  const cellsOf = ({ cells }: MatrixRow) =>
    cells.map(({ mentions, names }) => ({ count: mentions.length, names }))
  expect(rows.map(row => [row.place.name, cellsOf(row)])).toEqual([
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

test('the matrix of some articles alone, in another order, and cut', () => {
  const matrix = compareArticles(example, {
    articles: [example.articles[0]!],
    order: (a, b) => a.place.name.localeCompare(b.place.name),
    limit: 1,
  })
  expect(matrix.rows.map(({ place, mentions }) => [place.name, mentions.length])).toEqual([['Baku', 3]])
  expect(matrix.total).toBe(2)
})

test('names are counted by publisher', () => {
  const first = example.articles[0]!
  const corpus = { ...example, articles: [{ ...first, publisher: 'Trend' }, example.articles[1]!] }
  expect(namesByPublisher(corpus, 'x:ganja')).toEqual([
    { publisher: 'Trend', names: [{ name: 'Ganja', count: 2 }], total: 2 },
    { publisher: '', names: [{ name: 'Gəncə', count: 1 }], total: 1 },
  ])
})

test('places are mentioned together where one sentence names both', () => {
  expect(mentionedTogether(example, 'x:baku')).toEqual([{ place: 'x:ganja', sentences: 1, articles: 1 }])
  expect(mentionedTogether(example, 'x:nowhere')).toEqual([])
})
