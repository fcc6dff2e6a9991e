import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleOf } from '../../../../src/viewer/scene/picture/scale-of.ts'

test('at the equator the world is 256 pixels wide at zoom 0', () => {
  const { km, pixels } = scaleOf(0, 0)
  expect(km / pixels).toBeCloseTo(40_075 / 256, 0)
})

test('a round distance fits the bar at every zoom and latitude', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: 0, max: 14, noNaN: true }),
      (lat, zoom) => {
        const { km, pixels } = scaleOf(lat, zoom)
        expect(pixels).toBeGreaterThan(40)
        expect(pixels).toBeLessThanOrEqual(110)
        expect(String(km)).toMatch(/^(0\.0*)?[125]0*$/)
      },
    ),
  )
})
