import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/geoparse/index.ts'
import { createLanguage, en } from '../../../src/viewer/messages/index.ts'
import { reasonsOf } from '../../../src/viewer/why/reasons.ts'
import { place } from '../corpus.ts'

const places = {
  az: place({ id: 'az', name: 'Azerbaijan', kind: 'A.PCLI' }),
  barda: place({ id: 'barda', name: 'Barda' }),
}
const english = createLanguage('en', en)
const say = (...evidence: Evidence[]) => reasonsOf(evidence, 'Ganja', places, english)
const sayOne = (evidence: Evidence) => say(evidence)[0].text

describe('reasonsOf', () => {
  test('says each kind of evidence in a sentence', () => {
    expect(sayOne({ kind: 'only', weight: 2 })).toBe('No other place has this name.')
    expect(sayOne({ kind: 'country', place: 'az', weight: 1 })).toBe('The same article names Azerbaijan.')
    expect(sayOne({ kind: 'near', place: 'barda', km: 34.2, weight: 1 })).toBe(
      '34 km from Barda, which the article also names.',
    )
    expect(sayOne({ kind: 'population', population: 332_600, weight: 1 })).toBe('It has 332,600 inhabitants.')
    expect(sayOne({ kind: 'population', population: 1, weight: -1 })).toBe('It has 1 inhabitant.')
    expect(sayOne({ kind: 'type', word: 'water', weight: 1 })).toBe(
      'The words beside the name ask for a river or lake.',
    )
    expect(sayOne({ kind: 'name', name: 'abbreviation', weight: -0.5 })).toBe(
      '“Ganja” is short for its name.',
    )
  })

  test('a distance too small to count is no “0 km”', () => {
    expect(sayOne({ kind: 'near', place: 'barda', km: 0.4, weight: 1 })).toMatch(/^Less than 1 km from Barda/)
  })

  test('what speaks against a place is said as such', () => {
    const [far, other] = say(
      { kind: 'near', place: 'barda', km: 2_800, weight: -1 },
      { kind: 'country', place: 'az', weight: -1 },
    )
    expect(far).toEqual({
      text: '2,800 km from Barda, the nearest other place of the article.',
      place: 'barda',
      side: 'against',
    })
    expect(other.text).toBe('It lies in Azerbaijan, and the article speaks of other countries.')
    expect(say({ kind: 'population', population: 5, weight: 0 })[0].side).toBe('neither')
  })

  test('says nothing twice, and keeps the order', () => {
    const reasons = say(
      { kind: 'only', weight: 2 },
      { kind: 'home', km: 12, weight: 1 },
      { kind: 'only', weight: 1 },
    )
    expect(reasons.map(({ text }) => text)).toEqual([
      'No other place has this name.',
      '12 km from where the article was published.',
    ])
  })

  test('a place that the corpus lacks is named by its id', () => {
    expect(sayOne({ kind: 'region', place: 'geonames:1', weight: 1 })).toContain('geonames:1')
  })
})
