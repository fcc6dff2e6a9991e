import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { atRest } from './at-rest.ts'
import { launchChromium } from './chromium.ts'
import { focusOf, hasFocus } from './focus.ts'
import {
  addName,
  askWhy,
  compare,
  dialog,
  lists,
  openArticle,
  openBaku,
  openFilters,
  searchKarabakh,
  tab,
} from './states.ts'
import { type Visit, visit } from './visit.ts'

const REPORTS = inject('reports')

const BAKU = 'place=geonames:587084'
const ARTICLE = 'article=000_8573892ad2582d0b'

describe('everyone can read', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  async function come(search: string, options: BrowserContextOptions = {}): Promise<Visit> {
    return visit(browser, REPORTS + search, { reducedMotion: 'reduce', ...options })
  }

  test('at 400 % nothing needs scrolling sideways', async () => {
    for (const search of [
      '',
      '?list=places',
      `?${ARTICLE}`,
      `?${BAKU}`,
      '?lang=de',
      '?lang=fa&list=places',
    ]) {
      const { page } = await come(search, { viewport: { width: 320, height: 256 } })
      await page.getByRole('main').waitFor()
      expect(await page.evaluate(sideways), search).toEqual([])
      await page.context().close()
    }
  })

  test('at 400 % nothing that opens needs scrolling sideways', async () => {
    const { page } = await come('?list=places', { viewport: { width: 320, height: 256 } })
    const states = [
      ['the filters', openFilters],
      ['a popup', openBaku],
      ['why here', (page: Page) => openArticle(page).then(() => askWhy(page))],
      ['the adding of a name', addName],
      ['the comparison', compare],
      ['the search', searchKarabakh],
    ] as const
    for (const [name, lead] of states) {
      await lead(page)
      expect(await page.evaluate(sideways), name).toEqual([])
    }
    await page.context().close()
  })

  test('a popup takes the focus and gives it back to where it was opened, wherever that was', async () => {
    const { page } = await come('?list=places&map=6/40.4/48')
    const openers: [string, (page: Page) => Promise<unknown>, () => Locator][] = [
      ['the map', lists, () => page.locator('.map').getByRole('button', { name: /^Baku, capital/ })],
      ['the list', lists, () => page.locator('.place-item', { hasText: 'Baku' })],
      ['the comparison', tab(/^Compare/), () => page.locator('.matrix-place', { hasText: 'Baku' })],
      [
        'an article',
        page => tab(/^Articles/)(page).then(() => page.locator('.article-item').first().click()),
        () => page.getByRole('article').getByRole('link', { name: 'Baku' }).first(),
      ],
    ]
    for (const [name, lead, opener] of openers) {
      await lead(page)
      for (const leave of [
        () => page.keyboard.press('Escape'),
        () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter'),
      ]) {
        await opener().focus()
        await page.keyboard.press('Enter')
        await dialog(page)
        const isInside = () =>
          page.getByRole('dialog').evaluate(dialog => dialog.contains(document.activeElement))
        await expect.poll(isInside, { message: name }).toBe(true)
        await leave()
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        expect(await hasFocus(opener()), name).toBe(true)
      }
    }
    await page.context().close()
  })

  test('a place in the list keeps the focus, in sight, when the map brings it to the other group', async () => {
    const { page } = await come('?list=places&map=6/40.5/46.5', { viewport: { width: 1280, height: 720 } })
    const moscow = page.locator('.place-item', { hasText: 'Moscow' })
    const group = () => moscow.locator('xpath=ancestor::section').getByRole('heading').textContent()
    await page.locator('.map [data-place]').first().waitFor()
    await expect.poll(group).toBe('Elsewhere')
    await moscow.focus()
    await page.keyboard.press('Enter')
    await dialog(page)
    await expect.poll(group).toBe('On the map now')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await hasFocus(moscow)).toBe(true)
    await page.goto(`${REPORTS}?list=places&map=6/40.5/46.5`)
    await page.locator('.map [data-place]').first().waitFor()
    await expect.poll(group).toBe('Elsewhere')
    await moscow.focus()
    await page.mouse.move(400, 300)
    for (let notch = 0; notch < 12 && (await group()) === 'Elsewhere'; notch++) {
      await page.mouse.wheel(0, 120)
      await atRest(() => page.locator('.map .leaflet-map-pane').getAttribute('style'))
    }
    expect(await group()).toBe('On the map now')
    expect(await hasFocus(moscow)).toBe(true)
    expect(await focusOf(page)).toMatchObject({ seen: true })
    await page.context().close()
  })

  test('what has the focus is never hidden, in any state', async () => {
    const { page } = await come('?list=places', { viewport: { width: 1280, height: 720 } })
    const states = [
      ['the places', lists],
      ['the filters', openFilters],
      ['a popup', openBaku],
      ['why here', (page: Page) => openArticle(page).then(() => askWhy(page))],
      ['the comparison', compare],
    ] as const
    for (const [name, lead] of states) {
      await lead(page)
      expect(await hiddenStops(page), name).toEqual([])
    }
    await page.context().close()
  })

  test('with forced colours the marked name, the name that was asked for and the others are told apart', async () => {
    const { page } = await come(`?${ARTICLE}&at=0`, { forcedColors: 'active' })
    const name = (text: string) => page.getByRole('article').getByRole('link', { name: text }).first()
    await name('TEHRAN').waitFor()
    await name('Yerevan').hover()
    const lookOf = (text: string) =>
      name(text).evaluate(link => {
        const { backgroundColor, outlineStyle, textDecorationLine } = getComputedStyle(link)
        return { ground: backgroundColor, ring: outlineStyle, line: textDecorationLine }
      })
    const [asked, marked, other] = await Promise.all([lookOf('TEHRAN'), lookOf('Yerevan'), lookOf('Moscow')])
    expect([asked.line, marked.line, other.line]).toEqual(['none', 'underline', 'underline'])
    expect([asked.ring, marked.ring, other.ring]).toEqual(['none', 'solid', 'none'])
    // White, with or without opacity, is what forced colours make of every ground.
    expect(asked.ground).not.toMatch(/255, 255, 255/)
    await page.context().close()
  })

  test('the whole way by keyboard, the focus always to be seen', async () => {
    const { page } = await come('')
    await lists(page)
    const here = () => focusOf(page)
    await page.keyboard.press('Tab')
    expect(await here()).toMatchObject({ name: 'Skip to articles and places', seen: true })
    await page.keyboard.press('Enter')
    const met: string[] = []
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab')
      const { name, seen } = await here()
      met.push(name)
      expect(seen, `focus on ${name}`).toBe(true)
    }
    expect(met).toEqual(expect.arrayContaining(['Language', 'Filters']))
    expect(met.some(name => name.startsWith('Articles'))).toBe(true)

    await page.getByRole('tab', { name: /^Articles/ }).focus()
    await page.keyboard.press('ArrowRight')
    expect((await here()).name).toMatch(/^Places/)
    await page.getByRole('button', { name: /^Baku/ }).last().focus()
    await page.keyboard.press('Enter')
    await dialog(page)
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^Baku, \d+ passages$/))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await here()).name).toMatch(/^Baku/)
    await page.context().close()
  })

  test('a filter says how much is left', async () => {
    const { page } = await come('')
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByRole('checkbox', { name: /^capital/ }).check()
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^\d+ of \d+ mentions$/))
    await page.context().close()
  })
})

/** What reaches out of the page at either side. The map is two-dimensional by its nature. */
function sideways(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('main *, [role=dialog], [role=dialog] *')]
  const out = elements.filter(element => {
    const { left, right, width } = element.getBoundingClientRect()
    // A table of two dimensions scrolls, and what holds it is as wide.
    return (
      width > 1 &&
      !element.closest('table') &&
      !element.querySelector('table') &&
      (left < -1 || right > innerWidth + 1)
    )
  })
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []
  return [...wide, ...out.map(element => `${element.tagName} ${element.className}`)]
}

/** Goes from stop to stop and gathers those of which nothing is to be seen: off the screen, or under something else. */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = []
  await page.locator('.search-field').focus()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { left, top, width, height } = element.getBoundingClientRect()
      const shares = [0.1, 0.5, 0.9]
      const seen = shares.some(x =>
        shares.some(y => {
          const hit = document.elementFromPoint(left + x * width, top + y * height)
          return hit !== null && (element.contains(hit) || hit.contains(element))
        }),
      )
      return { name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '', seen }
    })
    if (!stop) break
    if (!stop.seen) hidden.push(stop.name)
  }
  return hidden
}
