import { describe, expect, test } from 'vitest'
import { unmarked } from '../../../../src/viewer/correct/add/unmarked.ts'
import { snapToWords } from '../../../../src/viewer/correct/add/use-selected-phrase.ts'
import { pointPlace } from '../../../../src/viewer/correct/point-place.ts'

describe('snapToWords', () => {
  const snap = (text: string, selected: string) => {
    const start = text.indexOf(selected)
    const span = snapToWords(text, { start, end: start + selected.length })
    return span && text.slice(span.start, span.end)
  }

  test('takes whole words and leaves out what is around them', () => {
    expect(snap('Near Upper Vale, they say.', 'er Val')).toBe('Upper Vale')
    expect(snap('Near (Vale), they say.', ' (Vale), ')).toBe('Vale')
    expect(snap('Vale’s snow', 'Vale')).toBe('Vale')
    expect(snap('Из Нижнего Тагила.', 'жнего Тагила.')).toBe('Нижнего Тагила')
    expect(snap('In Washington D.C. only', 'Washington D.C.')).toBe('Washington D.C.')
    expect(snap('東京都内で', '東京')).toBe('東京')
  })

  test('nothing but marks, more than a name, and more than a line are none', () => {
    expect(snap('Vale, 1990.', ', 1990.')).toBeNull()
    expect(snap(`${'long '.repeat(40)}`, 'long '.repeat(40))).toBeNull()
    expect(snap('Vale\nHill', 'Vale\nHill')).toBeNull()
  })
})

describe('unmarked', () => {
  const article = { id: 'a', text: 'Vale and VALE, Valeria; İstanbul.' }

  test('finds a name in either case, as a word of its own', () => {
    expect(unmarked(article, [], 'vale')).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ])
    expect(unmarked(article, [], 'istanbul')).toEqual([{ start: 24, end: 32 }])
    expect(unmarked(article, [], '')).toEqual([])
  })

  test('leaves out what is a mention already, in this article', () => {
    const mention = { start: 0, end: 4, phrase: 'Vale', role: 'place', place: null } as const
    const own = { ...mention, article: 'a', confidence: 1, candidates: [] }
    expect(unmarked(article, [own, { ...own, article: 'b', start: 9, end: 13 }], 'Vale')).toEqual([
      { start: 9, end: 13 },
    ])
  })
})

test('a place at a point has the name that was added, and an id of its position', () => {
  expect(pointPlace({ lat: 40.12345, lon: -0.00004 }, 'Vale')).toEqual({
    id: 'point:40.123,0',
    name: 'Vale',
    kind: 'S',
    lat: 40.123,
    lon: 0,
    population: 0,
  })
})
