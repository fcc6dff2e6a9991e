import { describe, expect, test } from 'vitest'
import { countErrors, errorsAllowed } from '../../src/corpus/index.ts'

describe('countErrors', () => {
  test.each([
    ['zangilan', 'zangilan', 0],
    ['zang', 'zangilan', 0],
    ['zagnilan', 'zangilan', 1],
    ['zangilann', 'zangilan', 1],
    ['zangian', 'zangilan', 1],
    ['zengilan', 'zangilan', 1],
    ['zengelan', 'zangilan', 2],
    ['xangilan', 'zangilan', 1],
    ['zagn', 'zangilan', 1],
    ['terter', 'tartar', 2],
    ['yerevan', 'zangilan', Infinity],
    ['zangilan', 'zang', Infinity],
  ])('%s for %s: %d', (typed, word, errors) => {
    expect(countErrors(typed, 2)(word)).toBe(errors)
  })

  test('answers the same when asked again, in any order', () => {
    const errorsIn = countErrors('jabrayil', 2)
    const words = ['jabrail', 'cabrayil', 'a', 'jabrayil', 'ajbrayil', 'jabr', 'jabrail']
    expect(words.map(errorsIn)).toEqual([1, 1, Infinity, 0, 1, Infinity, 1])
  })

  test('where none is allowed the word must begin so', () => {
    expect(countErrors('ba', 0)('baku')).toBe(0)
    expect(countErrors('ba', 0)('abku')).toBe(Infinity)
  })
})

test('short words may have no errors, long ones two', () => {
  expect(['war', 'baku', 'yerevan'].map(errorsAllowed)).toEqual([0, 1, 2])
})
