import { describe, expect, test } from 'vitest'
import { binDates } from '../../src/corpus/index.ts'

const bins = (...days: string[]) => binDates(new Map(days.map(day => [day, 1])))

describe('binDates', () => {
  test('no day, no bin', () => {
    expect(binDates(new Map())).toEqual([])
  })

  test('a few days are days, those between them included', () => {
    expect(
      binDates(
        new Map([
          ['2020-11-05', 2],
          ['2020-11-03', 7],
        ]),
      ),
    ).toEqual([
      { from: '2020-11-03', to: '2020-11-03', count: 7 },
      { from: '2020-11-04', to: '2020-11-04', count: 0 },
      { from: '2020-11-05', to: '2020-11-05', count: 2 },
    ])
  })

  test('half a year is weeks from Monday to Sunday', () => {
    const found = bins('2020-01-01', '2020-06-30')
    expect(found[0]).toEqual({ from: '2019-12-30', to: '2020-01-05', count: 1 })
    expect(found).toHaveLength(27)
    expect(found.at(-1)).toEqual({ from: '2020-06-29', to: '2020-07-05', count: 1 })
  })

  test('two years are months, a leap day included', () => {
    const found = bins('2019-02-14', '2020-02-29', '2020-12-31')
    expect(found[0]).toEqual({ from: '2019-02-01', to: '2019-02-28', count: 1 })
    expect(found[12]).toEqual({ from: '2020-02-01', to: '2020-02-29', count: 1 })
    expect(found).toHaveLength(23)
  })

  test('eight years are quarters, forty are years, four centuries decades', () => {
    expect(bins('2011-05-01', '2019-05-01')[0]).toMatchObject({ from: '2011-04-01', to: '2011-06-30' })
    expect(bins('1980-05-01', '2019-05-01')[0]).toMatchObject({ from: '1980-01-01', to: '1980-12-31' })
    expect(bins('1604-05-01', '2004-05-01')[0]).toMatchObject({ from: '1600-01-01', to: '1609-12-31' })
  })

  test('bins touch, and hold all that was given', () => {
    const days = new Map(Array.from({ length: 300 }, (_, n) => [`20${10 + (n % 12)}-0${1 + (n % 9)}-11`, n]))
    const found = binDates(days)
    const sum = [...days.values()].reduce((a, b) => a + b)
    expect(found.reduce((total, { count }) => total + count, 0)).toBe(sum)
    for (const [index, bin] of found.entries()) {
      const next = found[index + 1]
      if (next) expect(Date.parse(next.from) - Date.parse(bin.to)).toBe(86_400_000)
    }
  })
})
