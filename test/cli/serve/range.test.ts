import { describe, expect, test } from 'vitest'
import { askedRange } from '../../../src/cli/serve/range.ts'

// Expectations are read from RFC 9110, sections 14.1.2 and 14.2, for a body of ten bytes.
describe('a Range header', () => {
  test.each([
    ['bytes=0-3', { start: 0, end: 4 }],
    ['bytes=4-', { start: 4, end: 10 }],
    ['bytes=4-99', { start: 4, end: 10 }],
    ['bytes=-3', { start: 7, end: 10 }],
    ['bytes=-99', { start: 0, end: 10 }],
    ['BYTES=9-9', { start: 9, end: 10 }],
  ])('%s asks for one stretch', (header, range) => {
    expect(askedRange(header, 10)).toEqual(range)
  })

  test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%s asks for what does not exist', header => {
    expect(askedRange(header, 10)).toBe('none')
  })

  test.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=9-2',
    'bytes=0-1e21',
    'bytes=5-1e400',
    'bytes=0-1,3-4',
    'lines=1-2',
    'bytes=0x1-2',
  ])('%s is ignored', header => {
    expect(askedRange(header, 10)).toBe('all')
  })
})
