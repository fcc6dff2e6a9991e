import { expect, test } from 'vitest'
import {
  type Article,
  columnsByArticle,
  columnsByPublisher,
  compareArticles,
  countWords,
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

test('the matrix with a column for some articles alone, in another order, and cut: its counts are of all', () => {
  const matrix = compareArticles(example, {
    columns: columnsByArticle(example.articles.slice(1, 2)),
    order: (a, b) => a.place.name.localeCompare(b.place.name),
    limit: 1,
  })
  const sums = matrix.rows.map(({ place, mentions, cells }) => [place.name, mentions.length, cells.length])
  expect(sums).toEqual([['Baku', 3, 1]])
  expect(matrix.rows[0]!.cells[0]!.mentions).toEqual([])
  expect(matrix.total).toBe(2)
})

test('the matrix by publisher', () => {
  const [first, second] = example.articles as [Article, Article]
  const articles = [
    { ...first, publisher: 'Trend' },
    { ...second, publisher: 'Trend' },
    { id: 'c', text: '' },
  ]
  const { columns, rows } = compareArticles(
    { ...example, articles },
    { columns: columnsByPublisher(articles) },
  )
  expect(columns.map(({ name, articles }) => [name, articles.length])).toEqual([
    ['Trend', 2],
    ['', 1],
  ])
  expect(
    rows.map(({ place, cells }) => [place.name, ...cells.map(({ mentions }) => mentions.length)]),
  ).toEqual([
    ['Ganja', 3, 0],
    ['Baku', 3, 0],
  ])
})

test('words are counted by the white space between them', () => {
  expect(countWords(' From Baku\n\nto Ganja. ')).toBe(4)
  expect(countWords('')).toBe(0)
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
