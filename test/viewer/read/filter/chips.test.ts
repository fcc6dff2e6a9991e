import { describe, expect, test } from 'vitest'
import { applyFilter, toggle } from '../../../../src/viewer/read/filter/apply-filter.ts'
import { chipsOf } from '../../../../src/viewer/read/filter/chips-of.ts'
import type { FilterWords } from '../../../../src/viewer/read/filter/use-filter-words.ts'

const words: FilterWords = {
  article: id => `article ${id}`,
  publisher: name => name || 'unknown',
  kind: group => group,
  country: code => code,
  role: role => role,
  confidence: least => `at least ${least}`,
  dates: ({ from, to }) => `${from ?? ''} to ${to ?? ''}`,
}

describe('chipsOf', () => {
  test('an open filter has none', () => {
    expect(chipsOf({}, words)).toEqual([])
  })

  test('one for each value, each with the filter that is left without it', () => {
    const filter = { publishers: ['Mehr', ''], from: '2020-11-03', confidence: 0.5 }
    const chips = chipsOf(filter, words)
    expect(chips.map(({ label }) => label)).toEqual(['2020-11-03 to ', 'Mehr', 'unknown', 'at least 0.5'])
    expect(chips.map(({ without }) => without)).toEqual([
      { publishers: ['Mehr', ''], confidence: 0.5 },
      { publishers: [''], from: '2020-11-03', confidence: 0.5 },
      { publishers: ['Mehr'], from: '2020-11-03', confidence: 0.5 },
      { publishers: ['Mehr', ''], from: '2020-11-03' },
    ])
    expect(new Set(chips.map(({ key }) => key)).size).toBe(4)
  })

  test('without the last value of a field the field is gone', () => {
    expect(chipsOf({ kinds: ['town'] }, words)[0]!.without).toEqual({})
  })
})

test('narrow sets fields anew and drops empty ones', () => {
  expect(applyFilter({ kinds: ['town'], from: '2020-11-03' }, { kinds: [], to: '2020-11-05' })).toEqual({
    from: '2020-11-03',
    to: '2020-11-05',
  })
})

test('toggle adds and takes out', () => {
  expect(toggle(undefined, 'a')).toEqual(['a'])
  expect(toggle(['a', 'b'], 'a')).toEqual(['b'])
})
