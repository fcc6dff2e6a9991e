import { expect, test } from 'vitest'
import { passagesOfPlace } from '../../src/corpus/index.ts'
import { example } from './example.ts'

test('a place opens on the very sentences that name it, by article', () => {
  const found = passagesOfPlace(example, 'x:ganja').map(({ article, passages }) => [
    article.id,
    passages.map(passage => passage.text),
  ])
  expect(found).toEqual([
    ['first', ['It was dry in Ganja.', 'Baku and Ganja are cities.']],
    ['second', ['Gəncə slept.']],
  ])
})

test('two mentions in one sentence share a passage', () => {
  const { passages } = passagesOfPlace(example, 'x:baku')[0]!
  expect(passages.map(passage => [passage.text, passage.mentions.length])).toEqual([
    ['BAKU – Rain fell in Baku.', 2],
    ['Baku and Ganja are cities.', 1],
  ])
})

test('offsets count from the start of the article', () => {
  for (const { article, passages } of passagesOfPlace(example, 'x:ganja')) {
    for (const { start, end, text } of passages) expect(article.text.slice(start, end)).toBe(text)
  }
})

test('a place nobody names has no passages', () => {
  expect(passagesOfPlace(example, 'x:nowhere')).toEqual([])
})
