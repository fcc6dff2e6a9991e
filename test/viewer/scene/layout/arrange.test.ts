import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../../../src/viewer/scene/layout/arrange.ts'

const DEGREES = { noNaN: true, noDefaultInfinity: true } as const
const places = fc.array(
  fc.record({
    lon: fc.double({ min: -180, max: 180, ...DEGREES }),
    lat: fc.double({ min: -85, max: 85, ...DEGREES }),
    count: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 200 },
)

function spread(of: readonly { lon: number; lat: number; count: number }[]) {
  const sorted = of.toSorted((a, b) => b.count - a.count)
  return {
    lon: Float64Array.from(sorted, ({ lon }) => lon),
    lat: Float64Array.from(sorted, ({ lat }) => lat),
    count: Uint32Array.from(sorted, ({ count }) => count),
    areaFrom: new Float64Array(sorted.length).fill(Infinity),
  }
}

describe('arrange', () => {
  test('no symbol lies on another, none is moved by more than twice its width, and every place is in one', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 26 }), (places, halves) => {
        const { x, y, dx, dy, r, members } = arrange(spread(places), halves / 2)
        expect([...members].sort((a, b) => a - b)).toEqual(places.map((_, i) => i))
        for (let a = 0; a < r.length; a++) {
          expect(Math.hypot(dx[a]!, dy[a]!)).toBeLessThanOrEqual(4 * r[a]!)
          for (let b = a + 1; b < r.length; b++) {
            const away = Math.hypot(x[a]! + dx[a]! - x[b]! - dx[b]!, y[a]! + dy[a]! - y[b]! - dy[b]!)
            expect(away).toBeGreaterThan(r[a]! + r[b]! - 0.1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('20,000 places on one spot are one symbol at any zoom', () => {
    const same = Array.from({ length: 20_000 }, () => ({ lon: 49.9, lat: 40.4, count: 1 }))
    for (const zoom of [0, 6, 13]) expect(arrange(spread(same), zoom).r).toHaveLength(1)
  })

  test('what is drawn as an area is in no cluster', () => {
    const two = spread([
      { lon: 10, lat: 50, count: 2 },
      { lon: 10, lat: 50, count: 1 },
    ])
    two.areaFrom[0] = 256 * 2 ** 5
    expect(arrange(two, 4).members).toHaveLength(2)
    expect([...arrange(two, 5).members]).toEqual([1])
  })
})
