import { expect, test } from 'vitest'
import { namesIn } from '../../../../src/viewer/map/controls/credits.tsx'

test('a credit is cut at commas, but not within brackets', () => {
  expect(namesIn('GeoNames (CC BY 4.0, 2023), Natural Earth, A (b (c, d), e), F')).toEqual([
    'GeoNames (CC BY 4.0, 2023)',
    'Natural Earth',
    'A (b (c, d), e)',
    'F',
  ])
  expect(namesIn('')).toEqual([])
  expect(namesIn(') A, B')).toEqual([') A', 'B'])
})
