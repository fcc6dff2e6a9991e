import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/geoparse/index.ts'
import { evidenceBasisOf } from '../../../src/viewer/correct/evidence-basis.ts'
import { reasonsOf } from '../../../src/viewer/correct/reasons.ts'
import { createLanguage, en } from '../../../src/viewer/i18n/index.ts'
import { mentionsOf, place } from '../corpus.ts'

const places = {
  az: place({ id: 'az', name: 'Azerbaijan', kind: 'A.PCLI' }),
  barda: place({ id: 'barda', name: 'Barda' }),
}
const english = createLanguage('en', en)
const say = (...evidence: Evidence[]) =>
  reasonsOf({ place: 'barda', evidence }, 'Ganja', places, english, () => 'other')
const sayOne = (evidence: Evidence) => say(evidence)[0]!.text

describe('reasonsOf', () => {
  test('what the gazetteer counts in a country are the people of its towns', () => {
    const evidence: Evidence[] = [{ kind: 'population', population: 4_000_000, weight: 1 }]
    const reason = reasonsOf({ place: 'az', evidence }, 'Azerbaijan', places, english, () => 'other')[0]!
    expect(reason.text).toBe('Its towns have 4,000,000 inhabitants.')
  })

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
    expect(other?.text).toBe('It lies in Azerbaijan, and the article speaks of other countries.')
    expect(say({ kind: 'population', population: 5, weight: 0 })[0]!.side).toBe('neither')
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

describe('reasons in a circle', () => {
  const article = { id: 'a', text: 'Ganja and Barda; Ganja' }
  const near = (place: string): Evidence => ({ kind: 'near', place, km: 34.2, weight: 1 })
  /** The mentions of a name, taken for a place on the given evidence. */
  const found = (phrase: string, place: string, ...evidence: Evidence[]) =>
    mentionsOf(article, phrase, place).map(mention => ({
      ...mention,
      candidates: [{ place, score: 0.9, evidence }],
    }))
  const sayOf = (candidate: string, mentions: ReturnType<typeof found>, ...evidence: Evidence[]) => {
    const leaning = evidenceBasisOf({ article, phrase: 'Ganja' }, candidate, mentions)
    return reasonsOf({ place: 'barda', evidence }, 'Ganja', places, english, leaning).map(({ text }) => text)
  }
  const plain = '34 km from Barda, which the article also names.'

  test('what rests on this very name is left out, wherever the article writes it', () => {
    const mentions = found('Ganja', 'barda')
    expect(mentions).toHaveLength(2)
    expect(sayOf('az', mentions, near('barda'), { kind: 'only', weight: 1 })).toEqual([
      'No other place has this name.',
    ])
    expect(sayOf('az', mentions, { kind: 'region', place: 'barda', weight: 1 })).toEqual([])
    expect(sayOf('az', [...mentions, ...found('Barda', 'barda')], near('barda'))).toEqual([plain])
  })

  test('two that rest on each other say so', () => {
    const leaning = [...found('Ganja', 'az', near('barda')), ...found('Barda', 'barda', near('az'))]
    expect(sayOf('az', leaning, near('barda'))).toEqual([`${plain} Each speaks for the other.`])
    // Barda speaks for what Ganja was taken for, and not for another candidate.
    expect(sayOf('else', leaning, near('barda'))).toEqual([plain])
  })

  test('a place that another article names so is none of this', () => {
    const elsewhere = found('Ganja', 'barda').map(mention => ({ ...mention, article: 'b' }))
    expect(sayOf('az', elsewhere, near('barda'))).toEqual([plain])
  })
})
