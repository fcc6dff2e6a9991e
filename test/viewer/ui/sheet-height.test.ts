import { expect, test } from 'vitest'
import { clampHeight, HALF, LEAST, MOST, nextHeight } from '../../../src/viewer/ui/sheet-height.ts'

test('arrow keys raise and lower the sheet, Home and End go to its ends', () => {
  expect(nextHeight(HALF, 'ArrowUp')).toBeGreaterThan(HALF)
  expect(nextHeight(HALF, 'ArrowDown')).toBeLessThan(HALF)
  expect(nextHeight(HALF, 'Home')).toBe(LEAST)
  expect(nextHeight(HALF, 'End')).toBe(MOST)
  expect(nextHeight(HALF, 'Enter')).toBeUndefined()
})

test('neither the map nor the sheet is ever gone', () => {
  expect([clampHeight(-20), clampHeight(150)]).toEqual([LEAST, MOST])
  expect(nextHeight(MOST, 'ArrowUp')).toBe(MOST)
  expect(nextHeight(LEAST, 'ArrowDown')).toBe(LEAST)
})
