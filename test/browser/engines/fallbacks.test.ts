import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { serveHosts } from '../embed/host-server.ts'
import { differences } from './palette-map.ts'
import { hideLetters, readInks } from './seen.ts'

const REPORTS = inject('reports')

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** Opens the reports in a browser that lacks something, as a script that runs before the page's own arranges it. */
async function lacking(without: () => void, search = ''): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  await page.addInitScript(without)
  await page.goto(REPORTS + search)
  await page.locator('.map .spot, .map .cluster').first().waitFor()
  return { page, complaints }
}

const nothing = () => {}

/** What of painting in workers an engine may lack: the hand-over of canvases, or all that is off the screen. */
const UNPAINTED: [string, () => void][] = [
  [
    'canvases cannot be handed to workers',
    () => Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'),
  ],
  [
    'there is no OffscreenCanvas at all',
    () => {
      Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
      Reflect.deleteProperty(window, 'OffscreenCanvas')
    },
  ],
  ['there are no workers', () => Reflect.deleteProperty(window, 'Worker')],
]

test.each(UNPAINTED)('the map looks the same where %s', async (_, without) => {
  const view = '?map=6/40.5/46.5'
  const [whole, lesser] = [await lacking(nothing, view), await lacking(without, view)]
  for (const { page } of [whole, lesser]) await page.evaluate(hideLetters)
  const { inks, region } = await whole.page.evaluate(readInks)
  const compare = async () =>
    differences(await whole.page.screenshot(), await lesser.page.screenshot(), inks, region)
  await expect.poll(compare, { timeout: 75_000, interval: 500 }).toEqual([])
  expect([...whole.complaints, ...lesser.complaints]).toEqual([])
  for (const { page } of [whole, lesser]) await page.close()
})

test.each([
  [
    'refuses its database',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  ],
  ['has no database', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
])('where the browser %s, corrections hold for the visit, and the reader is told', async (_, without) => {
  const { page, complaints } = await lacking(without, '?list=articles')
  await page.locator('.article-item-title', { hasText: 'TEHRAN' }).click()
  const name = page.locator('.article .name', { hasText: 'Moscow' })
  await name.first().click()
  await page.getByRole('button', { name: 'Why here?' }).first().click()
  await page.getByRole('button', { name: 'Not a place' }).click()
  await expect.poll(() => name.count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'All articles' }).click()
  await page.getByText('1 correction').click()
  await page.getByText('This browser keeps nothing after the visit').waitFor()
  expect(complaints).toEqual([])
  await page.close()
})

test('names in the text of a page are shown by boxes over them where there are no highlights', async () => {
  const hosts = await serveHosts({})
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
  await page.goto(`${hosts.address}article.html`)
  const before = await page.evaluate(() => document.querySelector('#story')?.outerHTML)
  const boxes = page.locator('wherein-map .name-layer [data-kind="place"]')
  await boxes.first().waitFor()
  /** How far the first box is from the first name. */
  const off = () =>
    page.evaluate(() => {
      const name = document.querySelector('#story em')?.getBoundingClientRect()
      const box = document.querySelector('wherein-map')?.shadowRoot?.querySelector('.name-layer > div')
      const at = box?.getBoundingClientRect()
      return at && name ? Math.round(Math.hypot(at.x - name.x, at.y - name.y, at.width - name.width)) : null
    })
  await expect.poll(off).toBeLessThan(6)
  await page.evaluate(() => scrollBy(0, 40))
  await expect.poll(off).toBeLessThan(6)
  // The pointer reaches the text through them.
  await page.locator('#story em').hover()
  await page.locator('wherein-map .name-layer [data-kind="marked"]').first().waitFor()
  await page.locator('#story em').click()
  await page.getByRole('dialog', { name: 'Tabriz' }).waitFor()
  expect(await page.evaluate(() => document.querySelector('#story')?.outerHTML)).toBe(before)
  await page.close()
  hosts.stop()
})

test('passages are sentences where the engine knows no sentences', async () => {
  const { page, complaints } = await lacking(() => Reflect.deleteProperty(Intl, 'Segmenter'), '?list=places')
  await page.locator('.place-item', { hasText: 'Baku' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', {
      name: 'After holding talks with the Azerbaijani leadership, Araghchi left Baku for Moscow.',
      exact: true,
    })
    .waitFor()
  expect(complaints).toEqual([])
  await page.close()
})
