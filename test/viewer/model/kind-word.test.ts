import { expect, test } from 'vitest'
import { kindWord } from '../../../src/viewer/model/index.ts'
import { place } from '../corpus.ts'

test.each([
  ['A.PCLH', 0, 'kindFormerCountry'],
  ['A.PCLI', 0, 'kindCountry'],
  ['A.ADM3', 0, 'kindDivision'],
  ['P.PPL', 7_000, 'kindTown'],
  ['P.PPLA', 300_000, 'kindCity'],
  ['P.PPLC', 300_000, 'kindCapital'],
  ['T.MTS', 0, 'kindMountains'],
  ['T.MT', 0, 'kindMountain'],
  ['T.ISLS', 0, 'kindIslands'],
  ['?', 0, 'kindPlace'],
])('%s with %i inhabitants is called %s', (kind, population, word) => {
  expect(kindWord(place({ id: 'p', kind, population }))).toBe(word)
})
