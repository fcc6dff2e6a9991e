import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Disc, displace } from '../../../../src/viewer/scene/layout/displace.ts'

const coordinate = fc.integer({ min: 0, max: 600 })
const discs = fc.array(fc.record({ x: coordinate, y: coordinate, r: fc.integer({ min: 3, max: 12 }) }), {
  maxLength: 40,
})

/** Deepest overlap of any two discs, in pixels. */
function worstOverlap(discs: readonly Disc[], offsets: readonly { dx: number; dy: number }[]): number {
  let worst = 0
  for (let i = 0; i < discs.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = discs[i]!.x + offsets[i]!.dx - discs[j]!.x - offsets[j]!.dx
      const dy = discs[i]!.y + offsets[i]!.dy - discs[j]!.y - offsets[j]!.dy
      worst = Math.max(worst, discs[i]!.r + discs[j]!.r - Math.hypot(dx, dy))
    }
  }
  return worst
}

describe('displace', () => {
  test('forty places in a corner of the map come apart', () => {
    fc.assert(
      fc.property(discs, discs => {
        expect(worstOverlap(discs, displace(discs, { farthest: 200 }))).toBeLessThan(2)
      }),
    )
  })

  test('places on one spot come apart, each its own way', () => {
    const same = Array.from({ length: 12 }, () => ({ x: 100, y: 100, r: 5 }))
    expect(worstOverlap(same, displace(same))).toBeLessThan(1)
  })

  test('a place with room stays where it is', () => {
    const apart = [
      { x: 0, y: 0, r: 5 },
      { x: 100, y: 0, r: 5 },
    ]
    expect(displace(apart)).toEqual([
      { dx: 0, dy: 0 },
      { dx: 0, dy: 0 },
    ])
  })

  test('the larger gives way less', () => {
    const [small, large] = displace([
      { x: 0, y: 0, r: 4 },
      { x: 6, y: 0, r: 20 },
    ])
    expect(Math.abs(small!.dx)).toBeGreaterThan(5 * Math.abs(large!.dx))
  })

  test('the same places give the same picture', () => {
    fc.assert(
      fc.property(discs, discs => {
        expect(displace(discs)).toEqual(displace(discs))
      }),
    )
  })
})
