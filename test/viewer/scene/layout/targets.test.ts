import { expect, test } from 'vitest'
import { corpusViewOf } from '../../../../src/viewer/model/index.ts'
import type { PlaceSymbol } from '../../../../src/viewer/scene/layout/layout-spots.ts'
import { targetsOf } from '../../../../src/viewer/scene/layout/targets.ts'
import { smallCorpus } from '../../corpus.ts'

const { entries } = corpusViewOf(smallCorpus())

function spotsAt(...points: readonly (readonly [x: number, y: number, r: number])[]): PlaceSymbol[] {
  return points.map(([x, y, r], i) => ({ entry: entries[i]!, x, y, dx: 0, dy: 0, r }))
}

test('a lone symbol can be hit within 24 pixels, a large one with a rim around it', () => {
  expect([...targetsOf(spotsAt([0, 0, 4], [200, 0, 20]), []).values()]).toEqual([24, 44])
})

test('neighbours share what lies between them, and no target is smaller than its symbol', () => {
  expect([...targetsOf(spotsAt([0, 0, 4], [16, 0, 4]), []).values()]).toEqual([16, 16])
  expect([...targetsOf(spotsAt([0, 0, 5], [0, 11, 5]), []).values()]).toEqual([14, 14])
})

test('a target does not reach into a large neighbour', () => {
  const [small] = targetsOf(spotsAt([0, 0, 4], [30, 0, 20]), []).values()
  expect(small).toBe(20)
})
