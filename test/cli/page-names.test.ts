import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageNames } from '../../src/cli/build.ts'

const names = (...ids: string[]) => pageNames(ids.map(id => ({ id, text: '' })))

test('an id that can be a file name is one, and another gives way to its number', () => {
  expect(names('000_8573', 'a b', '..', 'été', 'x.')).toEqual([
    '000_8573',
    'article-2',
    'article-3',
    'été',
    'article-5',
  ])
})

test('ids that become one name are kept apart', () => {
  expect(names('article-2', 'a b', 'A', 'a')).toEqual(['article-2', 'article-2-2', 'A', 'a-2'])
  expect(names('e\u0301', '\u00e9')[0]).not.toBe(names('e\u0301', '\u00e9')[1]?.normalize('NFD'))
})

test('names of devices are none of files', () => {
  expect(names('con', 'NUL.txt', 'com1', 'console')).toEqual([
    'article-1',
    'article-2',
    'article-3',
    'console',
  ])
})

test('no two are the same on a disk that folds capitals', () => {
  const id = fc.oneof(fc.constantFrom('a', 'A', 'article-1', 'article-2', 'a b', 'A-2', 'a-2'), fc.string())
  fc.assert(
    fc.property(fc.array(id), ids => {
      const folded = names(...ids).map(name => name.normalize('NFKC').toLowerCase())
      expect(new Set(folded).size).toBe(ids.length)
    }),
  )
})
