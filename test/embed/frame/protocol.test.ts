import { describe, expect, test } from 'vitest'
import { idealHeight } from '../../../src/embed/frame/ideal-height.ts'
import { readHostMessage, seal, unseal } from '../../../src/embed/frame/protocol.ts'

describe('messages between page and frame', () => {
  test('carry their version, and others are left alone', () => {
    expect(seal({ type: 'fit' })).toEqual({ wherein: 1, type: 'fit' })
    for (const stranger of [null, 'fit', { type: 'fit' }, { wherein: 2, type: 'fit' }, { wherein: '1' }])
      expect(unseal(stranger)).toBe(null)
  })

  test('a wish is read only where all of it is as it should be', () => {
    const read = (message: object) => readHostMessage({ wherein: 1, ...message })
    expect(read({ type: 'open-place', place: 'Baku' })).toEqual({ type: 'open-place', place: 'Baku' })
    expect(read({ type: 'open-passage', article: 'a', start: 3 })).toEqual({
      type: 'open-passage',
      article: 'a',
      start: 3,
    })
    expect(read({ type: 'theme', theme: 'dark' })).toEqual({ type: 'theme', theme: 'dark' })
    expect(read({ type: 'open-place', place: 7 })).toBe(null)
    expect(read({ type: 'open-passage', article: 'a' })).toBe(null)
    expect(read({ type: 'theme', theme: 'pink' })).toBe(null)
    expect(read({ type: 'eval', code: '1' })).toBe(null)
  })
})

describe('idealHeight', () => {
  test('is flat where map and texts stand side by side, tall where they stand one below the other', () => {
    expect(idealHeight(1000, 'auto')).toBe(560)
    expect(idealHeight(400, 'auto')).toBe(600)
    expect(idealHeight(400, 'map')).toBe(320)
    expect(idealHeight(1000, 'below')).toBe(760)
    expect(idealHeight(3000, 'map')).toBe(640)
  })
})
