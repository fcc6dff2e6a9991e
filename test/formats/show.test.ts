import { describe, expect, test } from 'vitest'
import { readCorpus, readCorrections, readFolderIndex } from '../../src/formats/index.ts'
import { SHOWN, show } from '../../src/formats/show.ts'
import { parseSettings } from '../../src/viewer/host/settings.ts'

describe('a value in a sentence', () => {
  test('is written as JSON writes it', () => {
    expect(show('Baku')).toBe('"Baku"')
    expect(show(4)).toBe('4')
    expect(show(null)).toBe('null')
    expect(show(undefined)).toBe('missing')
  })

  test('is short, however long or deep it is', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 200_000; depth++) deep = [deep]
    for (const value of ['x'.repeat(2e6), deep, Array(1e6).fill(7), { ['k'.repeat(1e6)]: 1 }])
      expect(show(value).length).toBeLessThanOrEqual(SHOWN + 20)
  })

  test('needs nothing of the value: no toString, no toJSON', () => {
    expect(show({ toString: 1 })).toBe('an object')
    expect(show(Object.create(null))).toBe('an object')
    expect(show(Symbol('a'))).toBe('a symbol')
    expect(show(10n)).toBe('a bigint')
  })

  test('tells a terminal nothing', () => {
    expect(show('\u001b[2J\u009b31m\u202e')).toBe('"\\u001b[2J\\u009b31m\\u202e"')
  })
})

describe('what a reader refuses it names in a short sentence', () => {
  const odd: unknown[] = [{ toString: 1 }, 'x'.repeat(2e6), [[[]]], { toJSON: 1 }, null, true, false]
  const sentences = odd.flatMap(value => {
    const corpus = (rest: object) =>
      readCorpus(JSON.stringify({ version: 1, articles: [], mentions: [], places: {}, ...rest }))
    const corrections = (rest: object) =>
      readCorrections(JSON.stringify({ type: 'wherein-corrections', version: 1, corrections: [], ...rest }))
    const correction = { article: 'a', quote: 'Baku', start: value, verdict: { kind: 'accepted' } }
    const place = { name: 'Baku', kind: 'P', lat: value, lon: value }
    return [
      corpus({ version: value }),
      corpus({ places: { ['p'.repeat(1e5)]: value } }),
      corpus({ places: { a: place } }),
      corpus({ articles: [{ id: 'a', text: 'Baku', date: value, url: value }] }),
      corpus({
        articles: [{ id: 'a', text: 'Baku' }],
        mentions: [{ article: 'a', start: value, end: value, place: value }],
      }),
      corrections({ version: value }),
      corrections({ corrections: [correction] }),
      readFolderIndex(
        'index.json',
        new TextEncoder().encode(
          JSON.stringify({ articles: [{ file: `${value === null ? '' : 'x'.repeat(1e6)}/` }] }),
        ),
      ),
      parseSettings(JSON.stringify({ worldview: value, basemap: value })),
    ]
  })
  test('of at most 500 characters', () => {
    const errors = sentences.flatMap(result =>
      result.ok ? ('problems' in result.value ? result.value.problems : []) : [result.error],
    )
    expect(errors.length).toBeGreaterThan(40)
    for (const error of errors)
      expect(String(error).length, String(error).slice(0, 200)).toBeLessThanOrEqual(500)
  })
})
