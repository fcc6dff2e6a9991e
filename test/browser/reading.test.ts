import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasFocus } from './focus.ts'
import { visit } from './visit.ts'
import { openWalk, type Walk } from './walk.ts'

const REPORTS = inject('reports')

/** Walks the built viewer as a reader does: from a place to its passages, into an article, and back. */
describe('reading the five reports', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk()
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const popup = () => page.getByRole('dialog')
  const marked = () => page.getByRole('article').locator('[aria-current]')

  test('opens on the corpus, framed and listed', async () => {
    await page.getByRole('heading', { name: 'One speech, five reports' }).waitFor()
    expect(await page.getByRole('button', { name: /^Baku, capital/ }).isVisible()).toBe(true)
  })

  test('Baku opens on its passages', async () => {
    await page.getByRole('button', { name: /^Baku, capital/ }).click()
    await popup().waitFor()
    expect(await popup().getByRole('heading', { level: 2 }).textContent()).toContain('Baku')
    const text = await popup().innerText()
    expect(text).toContain('11 mentions')
    expect(text).toContain('in 5 articles')
    expect(text).toContain('Azerbaijan')
    expect(text).toContain('In Baku, he met with several Azerbaijani officials')
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('geonames:587084')
  })

  test('a passage leads into its article, to the sentence, with the name marked', async () => {
    await popup()
      .getByRole('button', { name: /thank Iran for the Leader/ })
      .click()
    await page.getByRole('article').waitFor()
    await expect.poll(() => marked().textContent()).toBe('Baku')
    await expect.poll(() => marked().evaluate(isOnScreen)).toBe(true)
    const address = new URL(page.url()).searchParams
    expect(address.get('article')).toBe('000_8573892ad2582d0b')
    expect(Number(address.get('at'))).toBeGreaterThan(6000)
  })

  test('a name in the article opens its place on the map', async () => {
    await page.getByRole('article').getByRole('link', { name: 'Yerevan' }).click()
    await expect.poll(() => popup().getByRole('heading', { level: 2 }).textContent()).toContain('Yerevan')
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('geonames:616052')
  })

  test('a link to a place opens its popup whole, clear of the edges of the map', async () => {
    const friend = await visit(walk.browser, `${REPORTS}?place=geonames:587084`, {
      viewport: { width: 1360, height: 820 },
    })
    const dialog = friend.page.getByRole('dialog')
    await dialog.waitFor()
    await expect
      .poll(async () => Math.round((await dialog.boundingBox())?.y ?? -1))
      .toBeGreaterThanOrEqual(12)
    await friend.page.context().close()
  })

  test('a reload, and a link sent to somebody, restore what was on screen', async () => {
    const address = page.url()
    await page.reload()
    const friend = await visit(walk.browser, address)
    for (const shown of [page, friend.page]) {
      await shown.getByRole('article').waitFor()
      await expect
        .poll(() => shown.getByRole('dialog').getByRole('heading', { level: 2 }).textContent())
        .toContain('Yerevan')
      expect(new URL(shown.url()).search).toBe(new URL(address).search)
    }
    expect(friend.complaints).toEqual([])
    await friend.page.context().close()
  })

  test('one place under its four names is one place', async () => {
    await page.goto(`${REPORTS}?place=wherein:nagorno-karabakh`)
    await popup().waitFor()
    const text = await popup().innerText()
    for (const name of ['Nagorno-Karabakh', 'Karabakh', 'Upper Karabakh', 'Artsakh'])
      expect(text).toContain(name)
    expect(text).toContain('in 5 articles')
  })

  test('Escape closes the popup and gives the focus back', async () => {
    await page.goto(REPORTS)
    const baku = page.getByRole('button', { name: /^Baku, capital/ })
    await baku.focus()
    await page.keyboard.press('Enter')
    await popup().waitFor()
    expect(await popup().evaluate(dialog => dialog.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await popup().waitFor({ state: 'detached' })
    expect(await hasFocus(baku)).toBe(true)
  })

  test('a link to what is not there is said, and the rest is shown', async () => {
    await page.goto(`${REPORTS}?place=geonames:1&article=none&at=x&map=9/9`)
    await page.getByText('This link names a place that these articles do not mention.').waitFor()
    await page.getByRole('heading', { name: 'One speech, five reports' }).waitFor()
  })
})

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
