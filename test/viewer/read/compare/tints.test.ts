import { expect, test } from 'vitest'
import { sharesOf, TINTS } from '../../../../src/viewer/read/compare/tints.ts'

test('a name has the same tint in every bar, whatever its case', () => {
  const overall = ['Karabakh', 'Artsakh', 'Upper Karabakh'].map(name => ({ name, count: 9 }))
  const own = [
    { name: 'UPPER KARABAKH', count: 3 },
    { name: 'Karabakh', count: 1 },
  ]
  expect(sharesOf(own, overall)).toEqual([
    { name: 'Karabakh', count: 1, tint: 0 },
    { name: 'UPPER KARABAKH', count: 3, tint: 2 },
  ])
})

test('rare names share the last tint', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => ({ name, count: 1 }))
  expect(sharesOf(names, names).map(({ tint }) => tint)).toEqual([0, 1, 2, 3, TINTS, TINTS])
})
