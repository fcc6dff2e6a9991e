import { expect, test } from 'vitest'
import { likelihoodWord, wholePercent } from '../../../src/viewer/correct/likelihood.ts'
import { en } from '../../../src/viewer/i18n/index.ts'

test('every probability has a word', () => {
  const words = [1, 0.96, 0.85, 0.7, 0.5, 0.2, 0.02, 0].map(p => en[likelihoodWord(p)])
  expect(words).toEqual([
    'almost certain',
    'almost certain',
    'very likely',
    'likely',
    'uncertain',
    'unlikely',
    'very unlikely',
    'very unlikely',
  ])
})

test('the machine is never quite sure', () => {
  expect([1, 0.994, 0.5, 0.004, 0].map(wholePercent)).toEqual([99, 99, 50, 1, 1])
})
