import { describe, expect, test } from 'vitest'
import {
  centerOf,
  isInteractive,
  layoutOf,
  numberOf,
  themeOf,
} from '../../../src/embed/contract/attributes.ts'

describe('attributes', () => {
  test('what is no layout or theme counts as auto', () => {
    expect(layoutOf('Beside')).toBe('beside')
    expect(layoutOf('sideways')).toBe('auto')
    expect(themeOf(null)).toBe('auto')
    expect(themeOf('dark')).toBe('dark')
  })

  test('numbers and centres are read or refused whole', () => {
    expect(numberOf('6.5')).toBe(6.5)
    expect(numberOf('')).toBe(null)
    expect(numberOf('6px')).toBe(null)
    expect(centerOf('40.4, 47.8')).toEqual({ lat: 40.4, lon: 47.8 })
    for (const text of [null, '', '40', '40,', '91,0', '0,181', '1,2,3']) expect(centerOf(text)).toBe(null)
  })

  test('only "false" takes the pointer away', () => {
    expect(isInteractive('false')).toBe(false)
    for (const text of [null, '', 'true']) expect(isInteractive(text)).toBe(true)
  })
})
