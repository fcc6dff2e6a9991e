import { expect, test } from 'vitest'
import { clampShare, HALF, LEAST, MOST, nextShare } from '../../../src/viewer/ui/sheet-height.ts'

test('arrow keys raise and lower the sheet, Home and End go to its ends', () => {
  expect(nextShare(HALF, 'ArrowUp')).toBeGreaterThan(HALF)
  expect(nextShare(HALF, 'ArrowDown')).toBeLessThan(HALF)
  expect(nextShare(HALF, 'Home')).toBe(LEAST)
  expect(nextShare(HALF, 'End')).toBe(MOST)
  expect(nextShare(HALF, 'Enter')).toBeUndefined()
})

test('neither the map nor the sheet is ever gone', () => {
  expect([clampShare(-20), clampShare(150)]).toEqual([LEAST, MOST])
  expect(nextShare(MOST, 'ArrowUp')).toBe(MOST)
  expect(nextShare(LEAST, 'ArrowDown')).toBe(LEAST)
})
