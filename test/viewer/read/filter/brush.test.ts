import { describe, expect, test } from 'vitest'
import { binDates } from '../../../../src/corpus/index.ts'
import { daysOf, moveEnd, rangeOf } from '../../../../src/viewer/read/filter/brush.ts'

const weeks = binDates(
  new Map([
    ['2020-01-01', 1],
    ['2020-03-20', 1],
  ]),
)

describe('rangeOf and daysOf', () => {
  test('no days are all bins, and all bins are no days', () => {
    expect(rangeOf(weeks, {})).toEqual([0, weeks.length - 1])
    expect(daysOf(weeks, [0, weeks.length - 1])).toEqual({ from: undefined, to: undefined })
  })

  test('a stretch of bins comes back from its days', () => {
    for (const range of [
      [0, 0],
      [2, 5],
      [3, weeks.length - 1],
    ] as const)
      expect(rangeOf(weeks, daysOf(weeks, range))).toEqual(range)
  })

  test('days inside of a bin reach the whole bin', () => {
    expect(rangeOf(weeks, { from: '2020-01-08', to: '2020-01-15' })).toEqual([1, 2])
  })

  test('days beyond the bins stay at the edge', () => {
    expect(rangeOf(weeks, { from: '2030-01-01' })).toEqual([weeks.length - 1, weeks.length - 1])
    expect(rangeOf(weeks, { to: '1999-01-01' })).toEqual([0, 0])
  })
})

describe('moveEnd', () => {
  test('moves one end and stays inside', () => {
    expect(moveEnd([2, 5], 'first', 3, 9)).toEqual([3, 5])
    expect(moveEnd([2, 5], 'last', 99, 9)).toEqual([2, 8])
    expect(moveEnd([2, 5], 'first', -4, 9)).toEqual([0, 5])
  })

  test('pushes the other end along', () => {
    expect(moveEnd([2, 5], 'first', 7, 9)).toEqual([7, 7])
    expect(moveEnd([2, 5], 'last', 1, 9)).toEqual([1, 1])
  })
})
