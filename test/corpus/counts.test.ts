import { expect, test } from 'vitest'
import { articleLabel, countPlaces } from '../../src/corpus/index.ts'
import { example } from './example.ts'

test('places are counted with the names the articles use', () => {
  const found = countPlaces(example).map(({ place, mentions, articles, names }) => [
    place.name,
    mentions.length,
    articles,
    names,
  ])
  expect(found).toEqual([
    ['Baku', 3, ['first'], [{ name: 'Baku', count: 3 }]],
    [
      'Ganja',
      3,
      ['first', 'second'],
      [
        { name: 'Ganja', count: 2 },
        { name: 'Gəncə', count: 1 },
      ],
    ],
  ])
})

test('an article without a title is known by its first words', () => {
  expect(articleLabel({ id: 'a', text: 'x', title: 'Rain' })).toBe('Rain')
  expect(articleLabel({ id: 'a', text: ' One two\n three four' }, 12)).toBe('One two …')
  expect(articleLabel({ id: 'a', text: 'Floods along the Meuse\r\n\r\nHeavy rain' })).toBe(
    'Floods along the Meuse',
  )
  expect(articleLabel({ id: 'a', text: 'Short.' })).toBe('Short.')
  expect(articleLabel({ id: 'a', text: ' ' })).toBe('a')
})
