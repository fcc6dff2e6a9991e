import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Filter, KIND_GROUPS } from '../../../src/corpus/index.ts'
import {
  formatAddress,
  PLACE_ORDERS,
  parseAddress,
  START,
  type View,
} from '../../../src/viewer/state/index.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const camera = fc.record({
  lat: fc.integer({ min: -8500, max: 8500 }).map(n => n / 100),
  lon: fc.integer({ min: -18000, max: 18000 }).map(n => n / 100),
  zoom: fc.integer({ min: 10, max: 26 }).map(n => n / 2),
})
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const names = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1 })
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    articles: fc.uniqueArray(id, { minLength: 1 }),
    publishers: names,
    from: day,
    to: day,
    kinds: fc.subarray([...KIND_GROUPS], { minLength: 1 }),
    countries: fc.subarray(['', 'AZ', 'IR', 'TR'], { minLength: 1 }),
    confidence: fc.integer({ min: 1, max: 100 }).map(n => n / 100),
    roles: fc.subarray(['place' as const, 'demonym' as const], { minLength: 1 }),
  },
  { requiredKeys: [] },
)
const view: fc.Arbitrary<View> = fc.record({
  page: fc.oneof(
    fc.constant({ kind: 'articles' as const }),
    fc.constant({ kind: 'places' as const }),
    fc.constant({ kind: 'compare' as const }),
    fc.record({
      kind: fc.constant('article' as const),
      article: id,
      mention: fc.option(fc.nat({ max: 50_000_000 })),
    }),
  ),
  selection: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('place' as const), place: id }),
  ),
  camera: fc.option(camera),
  filter,
  order: fc.constantFrom(...PLACE_ORDERS),
})

describe('formatAddress and parseAddress', () => {
  test('an address restores its view', () => {
    fc.assert(
      fc.property(view, view => {
        expect(parseAddress(formatAddress(view, ''))).toEqual(view)
      }),
    )
  })

  test('reads well', () => {
    const view: View = {
      ...START,
      page: { kind: 'article', article: '002', mention: 118 },
      selection: { kind: 'place', place: 'geonames:587084' },
      camera: { lat: 40.377671, lon: 49.892012, zoom: 7.5 },
    }
    expect(formatAddress(view, '')).toBe('?article=002&at=118&place=geonames:587084&map=7.5/40.3777/49.892')
  })

  test('a filter reads well', () => {
    const filter: Filter = {
      publishers: ['Mehr', ''],
      from: '2020-11-03',
      kinds: ['capital', 'town'],
      confidence: 0.6,
    }
    expect(formatAddress({ ...START, page: { kind: 'compare' }, filter }, '')).toBe(
      '?list=compare&publisher=Mehr&publisher=&from=2020-11-03&kind=capital&kind=town&sure=0.6',
    )
  })

  test.each([
    '?from=2020-13-01',
    '?to=yesterday',
    '?kind=star',
    '?country=az',
    '?sure=2',
    '?sure=',
    '?role=x',
    '?only=',
    '?sort=best&list=x',
  ])('ignores a filter that is none: %s', search => {
    expect(parseAddress(search)).toEqual(START)
  })

  test('keeps the parameters of others and drops its own old ones', () => {
    expect(formatAddress(START, '?src=other.json&place=geonames:1')).toBe('?src=other.json')
    expect(formatAddress(START, '?article=a&at=1&map=1/2/3')).toBe('')
  })

  test.each([
    '?map=9/9',
    '?map=a/b/c',
    '?map=9//9',
    '?map=99/0/0',
    '?map=4/91/0',
    '?map=NaN/0/0',
    '?map=Infinity/0/0',
  ])('ignores a map position that is none: %s', search => {
    expect(parseAddress(search).camera).toBeNull()
  })

  test.each(['?article=a&at=x', '?article=a&at=-1', '?article=a&at=1.5', '?article=a'])(
    'ignores an offset that is none: %s',
    search => {
      expect(parseAddress(search).page).toEqual({ kind: 'article', article: 'a', mention: null })
    },
  )

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), search => void parseAddress(search)))
  })
})
