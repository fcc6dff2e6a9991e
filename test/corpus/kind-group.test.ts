import { expect, test } from 'vitest'
import { KIND_GROUPS, kindGroup } from '../../src/corpus/index.ts'

test.each([
  ['P.PPLC', 'capital'],
  ['P.PPLA', 'town'],
  ['A.PCLI', 'country'],
  ['A.PCLH', 'country'],
  ['A.ADM1', 'region'],
  ['L.RGN', 'region'],
  ['H.STM', 'water'],
  ['S.DAM', 'site'],
  ['T.MT', 'site'],
  ['', 'site'],
])('%s is told apart as %s', (kind, group) => {
  expect(kindGroup(kind)).toBe(group)
})

test('each group is listed once', () => {
  expect(new Set(KIND_GROUPS).size).toBe(6)
})
