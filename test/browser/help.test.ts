import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasFocus } from './focus.ts'
import { openWalk, type Walk } from './walk.ts'

const REPORTS = inject('reports')

describe('finding one’s way', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ reducedMotion: 'reduce', colorScheme: 'light' })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const open = async () => {
    await page.goto(REPORTS)
    await page.getByRole('tablist').waitFor()
  }
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  test('one sentence for who is new; closed it does not come again', async () => {
    await open()
    const intro = page.getByText(/Click one for the sentences that name it/)
    await intro.waitFor()
    await page.getByRole('button', { name: 'Got it, close' }).click()
    await expect.poll(() => intro.count()).toBe(0)
    await open()
    expect(await intro.count()).toBe(0)
  })

  test('“?” opens the keys, Escape closes them, and “/” goes to the search', async () => {
    await open()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help' })
    await help.waitFor()
    expect(await help.getByText('Undo a correction; redo it').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    const search = page.getByRole('combobox', { name: /^Search/ })
    expect(await hasFocus(search)).toBe(true)
    await page.keyboard.type('?')
    expect(await search.inputValue()).toBe('?')
    expect(await help.count()).toBe(0)
  })

  test('dark by a press, map and all; kept over a reload; light again', async () => {
    await open()
    const dark = page.getByRole('button', { name: 'Dark colours' })
    const [light, lightSea] = [await ground(), await sea(page)]
    await dark.click()
    await expect.poll(ground).not.toBe(light)
    await expect.poll(() => sea(page)).not.toBe(lightSea)
    expect(await dark.getAttribute('aria-pressed')).toBe('true')
    const [night, nightSea] = [await ground(), await sea(page)]
    await open()
    expect(await ground()).toBe(night)
    expect(await sea(page)).toBe(nightSea)
    await dark.click()
    await expect.poll(ground).toBe(light)
    expect(await page.evaluate(() => localStorage.getItem('wherein-theme'))).toBeNull()
    expect(walk.complaints).toEqual([])
  })
})

/** The colour that the map's painters take for the sea. */
function sea(page: Page): Promise<string> {
  return page.locator('.map').evaluate(map => getComputedStyle(map).getPropertyValue('--map-sea').trim())
}
