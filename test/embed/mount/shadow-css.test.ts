import { describe, expect, test } from 'vitest'
import { shadowCss } from '../../../src/embed/mount/shadow-styles.ts'

describe('shadowCss', () => {
  test('what is said of the page is said of the stage', () => {
    expect(shadowCss(':root{--a:1}html,body,#wherein{margin:0}', 'auto')).toBe(
      '.stage{--a:1}.stage,.stage,.stage{margin:0}',
    )
    expect(shadowCss('body .somebody{margin:0}', 'auto')).toBe('.stage .somebody{margin:0}')
  })

  test('lengths depend on the stage and not on the root of the page around', () => {
    expect(shadowCss('p{margin:.5rem 10vw 2vh}', 'auto')).toBe(
      'p{margin:calc(var(--wherein-text-scale, 1) * 8px) 10cqw 2cqh}',
    )
  })

  test('lengths below nothing keep their sign inside: no function bears one before it', () => {
    expect(shadowCss('p{margin:-12rem -.5rem}q{width:calc(1px - 1rem)}', 'auto')).toBe(
      'p{margin:calc(var(--wherein-text-scale, 1) * -192px) calc(var(--wherein-text-scale, 1) * -8px)}q{width:calc(1px - calc(var(--wherein-text-scale, 1) * 16px))}',
    )
  })

  test('width queries ask the stage, in pixels; others stay', () => {
    expect(shadowCss('@media (max-width: 52rem){p{margin:0}}', 'auto')).toBe(
      '@container wherein (max-width: 832px){p{margin:0}}',
    )
    expect(shadowCss('@media (width<=52rem){p{margin:0}}', 'auto')).toBe(
      '@container wherein (width<=832px){p{margin:0}}',
    )
    const still = '@media (forced-colors:active){p{margin:0}}'
    expect(shadowCss(still, 'auto')).toBe(still)
  })

  test('queries of a part of the stage are in pixels as well: they take no custom properties', () => {
    expect(shadowCss('@container (max-width: 22rem){p{margin:0}}', 'auto')).toBe(
      '@container (max-width: 352px){p{margin:0}}',
    )
  })

  test('a theme decides what the system would', () => {
    const css = ':root{color-scheme:light dark}@media (prefers-color-scheme:dark){p{color:#fff}}'
    expect(shadowCss(css, 'dark')).toBe('.stage{color-scheme: dark}@media all{p{color:#fff}}')
    expect(shadowCss(css, 'light')).toBe('.stage{color-scheme: light}@media not all{p{color:#fff}}')
  })

  test('tokens that a host may set step back behind its own', () => {
    expect(shadowCss(':root{--accent:red;--accent-wash:pink}p{color:var(--accent)}', 'auto')).toBe(
      '.stage{--accent-own:red;--accent-wash:pink}p{color:var(--accent)}',
    )
  })
})
