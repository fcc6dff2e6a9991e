import { describe, expect, test } from 'vitest'
import {
  applyCorrections,
  type Corpus,
  type CorrectionScope,
  correct,
  occurrencesOf,
  type Verdict,
} from '../../src/corpus/index.ts'
import { mention, place } from './example.ts'

const first = { id: 'first', text: 'Snow fell in Upper Vale. Vale is quiet, Valerie said. Vale sleeps.' }
const second = { id: 'second', text: 'In Vale they wait.' }
const vale = place('x:vale', 'Vale')
const machine: Corpus = {
  version: 1,
  articles: [first, second],
  mentions: [mention(first, 'Upper', 'x:upper')],
  places: { 'x:upper': place('x:upper', 'Upper'), 'x:vale': vale },
  credit: 'made for tests',
}
const say = (phrase: string, nth: number, scope: CorrectionScope, verdict: Verdict, article = first) =>
  correct(article, mention(article, phrase, null, nth), verdict, scope)
const added: Verdict = { kind: 'added', place: vale }
const apply = (...corrections: ReturnType<typeof say>[]) =>
  applyCorrections(machine, corrections).mentions.map(({ start, phrase, place }) => [start, phrase, place])

describe('a name that the machine overlooked', () => {
  test('stands where a person marked it, and nowhere else', () => {
    const corpus = applyCorrections(machine, [say('Vale', 2, 'mention', added)])
    expect(corpus.mentions[1]).toEqual({
      article: 'first',
      start: 25,
      end: 29,
      phrase: 'Vale',
      role: 'place',
      place: 'x:vale',
      confidence: 1,
      candidates: [],
      verdict: 'added',
    })
    expect(corpus.mentions).toHaveLength(2)
  })

  test('is found again in its whole article, or everywhere, as a word of its own', () => {
    const inFirst = [
      [13, 'Upper', 'x:upper'],
      [19, 'Vale', 'x:vale'],
      [25, 'Vale', 'x:vale'],
      [54, 'Vale', 'x:vale'],
    ]
    expect(apply(say('Vale', 2, 'article', added))).toEqual(inFirst)
    expect(apply(say('Vale', 2, 'corpus', added))).toEqual([...inFirst, [3, 'Vale', 'x:vale']])
  })

  test('takes the place of what it overlaps; elsewhere it only fills what is free', () => {
    expect(apply(say('Upper Vale', 1, 'mention', added))).toEqual([[13, 'Upper Vale', 'x:vale']])
    expect(apply(say('Upper Vale', 1, 'mention', added), say('Vale', 2, 'article', added))).toEqual([
      [13, 'Upper Vale', 'x:vale'],
      [25, 'Vale', 'x:vale'],
      [54, 'Vale', 'x:vale'],
    ])
  })

  test('of two that overlap the later stands', () => {
    expect(apply(say('Upper Vale', 1, 'mention', added), say('Vale', 1, 'mention', added))).toEqual([
      [13, 'Upper', 'x:upper'],
      [19, 'Vale', 'x:vale'],
    ])
  })

  test('an exception can be made of it', () => {
    const corrections = [
      say('Vale', 2, 'article', added),
      say('Vale', 1, 'mention', { kind: 'rejected' }),
      say('Vale', 4, 'mention', { kind: 'moved', place: place('x:other', 'Other') }),
    ]
    expect(apply(...corrections)).toEqual([
      [13, 'Upper', 'x:upper'],
      [25, 'Vale', 'x:vale'],
      [54, 'Vale', 'x:other'],
    ])
  })

  test('what a later machine finds at the same span keeps its candidates', () => {
    const found = mention(first, 'Vale', 'x:upper', 2)
    const later = { ...machine, mentions: [...machine.mentions, found] }
    const corpus = applyCorrections(later, [say('Vale', 2, 'mention', added)])
    expect(corpus.mentions).toHaveLength(2)
    expect(corpus.mentions[1]).toMatchObject({ place: 'x:vale', candidates: found.candidates })
  })
})

test('a phrase occurs where no word runs on across its ends', () => {
  expect(occurrencesOf('Ur, Urmia, Ur-Nammu, URUR Ur.', 'Ur')).toEqual([0, 11, 26])
  expect(occurrencesOf('東京都と東京', '東京')).toEqual([0, 4])
  expect(occurrencesOf('a 𐎠𐎢 𐎠', '𐎠')).toEqual([7])
  expect(occurrencesOf('anything', '')).toEqual([])
})
