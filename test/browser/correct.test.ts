import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Served, serveTexts } from './served.ts'
import { type Visit, visit } from './visit.ts'

const FIRST =
  'Trains run from Paris to Lyon again. The line to Marseille is still closed.\n\n' +
  'In Paris the stations were crowded. Lyon was calm.\n'
const SECOND = 'The river Rhône rose in Lyon. Nothing was heard from Paris, and little from France.\n'
const URL_OF_FIRST = 'https://example.org/trains'

/** Walks what a careful reader does: follow a place through the texts, ask why, correct, undo, keep, and go to the source. */
describe('checking and correcting', () => {
  let served: Served
  let browser: Browser
  let reader: Visit
  let page: Page

  beforeAll(async () => {
    const index = { articles: [{ file: 'a.txt', title: 'Trains', url: URL_OF_FIRST }, { file: 'b.txt' }] }
    const texts = { 'a.txt': FIRST, 'b.txt': SECOND, 'index.json': JSON.stringify(index) }
    ;[served, browser] = await Promise.all([serveTexts(texts), launchChromium()])
    reader = await visit(browser, served.address, { reducedMotion: 'reduce' })
    page = reader.page
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })

  const article = () => page.getByRole('article')
  const name = (text: string, nth = 0) => article().getByRole('link', { name: text, exact: true }).nth(nth)
  const bar = () => page.getByRole('region', { name: /^The mention/ })
  const why = () => bar().getByRole('button', { name: 'Why here?' })
  const claim = () => bar().getByText(/is taken for|names no place/)
  const marked = () => article().locator('[aria-current]')
  const news = () => page.getByRole('status').last()
  const at = () => new URL(page.url()).searchParams.get('at')

  async function openFirst(): Promise<void> {
    await page.goto(`${served.address}?article=a`)
    await name('Paris').waitFor()
  }

  test('pointing at a name marks its place, and the reverse', async () => {
    await openFirst()
    const symbol = page.getByRole('button', { name: /^Paris, capital/ })
    await name('Paris').hover()
    await expect.poll(() => symbol.getAttribute('data-marked')).toBe('true')
    await symbol.hover()
    await expect.poll(() => name('Paris', 1).getAttribute('data-marked')).toBe('true')
    await name('Lyon').focus()
    await expect.poll(() => symbol.getAttribute('data-marked')).toBeNull()
    // And the same by keyboard, with the mouse out of the way.
    await page.mouse.move(0, 0)
    await name('Paris').focus()
    await expect.poll(() => symbol.getAttribute('data-marked')).toBe('true')
    await symbol.focus()
    await expect.poll(() => name('Paris', 1).getAttribute('data-marked')).toBe('true')
  })

  test('a place is followed from mention to mention through all articles, by keyboard and by mouse', async () => {
    await openFirst()
    await name('Paris').click()
    const count = bar().getByText(/^\d of \d$/)
    await expect.poll(() => count.textContent()).toBe('1 of 3')
    const next = bar().getByRole('button', { name: 'Next mention' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe('2 of 3')
    await expect.poll(() => news().textContent()).toBe('Paris, mention 2 of 3')
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe('3 of 3')
    await article().getByText('The river').waitFor()
    expect(await next.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe('1 of 3')
    await expect.poll(() => marked().textContent()).toBe('Paris')
    await next.click()
    await expect.poll(() => count.textContent()).toBe('2 of 3')
    await bar().getByRole('button', { name: 'Previous mention' }).click()
    await expect.poll(() => count.textContent()).toBe('1 of 3')
  })

  test('the map follows the article, if asked', async () => {
    await page.setViewportSize({ width: 1440, height: 360 })
    await page.goto(`${served.address}?article=a&map=4/20/100`)
    const follow = page.getByRole('switch', { name: 'Map follows' })
    expect(await follow.getAttribute('aria-checked')).toBe('false')
    await follow.focus()
    await page.keyboard.press('Space')
    expect(await follow.getAttribute('aria-checked')).toBe('true')
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('map')?.split('/')[1]))
      .toBeGreaterThan(40)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('every passage links to its sentence in the original', async () => {
    await openFirst()
    await name('Marseille').click()
    const link = page.getByRole('dialog').getByRole('link', { name: 'This passage in the original' })
    expect(await link.getAttribute('href')).toBe(
      `${URL_OF_FIRST}#:~:text=The%20line%20to%20Marseille%20is%20still%20closed.`,
    )
    expect(await bar().getByRole('link').getAttribute('href')).toBe(await link.getAttribute('href'))
  })

  test('why here: in sentences, by keyboard, and Escape leads back', async () => {
    await openFirst()
    await name('Lyon').click()
    await page.keyboard.press('Escape')
    await why().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => claim().textContent()).toMatch(/^“Lyon” is taken for Lyon \(/)
    expect(await bar().innerText()).toMatch(/Confidence: .+ \(\d+%\)/)
    await expect.poll(() => focusIsIn('.why')).toBe(true)
    await page.keyboard.press('Escape')
    await claim().waitFor({ state: 'detached' })
    expect(await why().evaluate(button => button === document.activeElement)).toBe(true)
  })

  test('not a place: it is gone at once, undone and done again by keyboard', async () => {
    await openFirst()
    await name('Marseille').click()
    await why().click()
    await bar().getByRole('button', { name: 'Not a place' }).click()
    await expect.poll(() => news().textContent()).toBe('“Marseille”: not a place')
    await expect.poll(() => name('Marseille').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Marseille, / }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(() => name('Marseille').count()).toBe(1)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => name('Marseille').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(() => name('Marseille').count()).toBe(1)
  })

  test('another place by name, for the whole article and then everywhere, by keyboard', async () => {
    await openFirst()
    await name('Paris').click()
    await why().click()
    await bar().getByRole('radio', { name: 'this article (2)' }).focus()
    await page.keyboard.press('Space')
    await bar().getByRole('button', { name: 'Another place …' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusIsIn('input')).toBe(true)
    await page.keyboard.type('Versailles')
    const hit = bar()
      .getByRole('button', { name: /^Versailles/ })
      .first()
    await hit.waitFor()
    await hit.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => claim().textContent()).toMatch(/^“Paris” is taken for Versailles \(/)
    await expect
      .poll(() =>
        bar()
          .getByText(/^\d of \d$/)
          .textContent(),
      )
      .toBe('1 of 2')
    await bar().getByRole('radio', { name: 'everywhere (3)' }).check()
    await expect
      .poll(() =>
        bar()
          .getByText(/^\d of \d$/)
          .textContent(),
      )
      .toBe('1 of 3')
  })

  test('corrections survive a reload, and can be undone after it', async () => {
    await page.reload()
    await expect
      .poll(() =>
        bar()
          .getByText(/^\d of \d$/)
          .textContent(),
      )
      .toBe('1 of 3')
    await why().click()
    expect(await claim().textContent()).toMatch(/is taken for Versailles/)
    expect(await bar().getByText('You chose it.').isVisible()).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => claim().textContent()).toMatch(/is taken for Paris/)
    await page.keyboard.press('Control+y')
    await expect.poll(() => claim().textContent()).toMatch(/is taken for Versailles/)
  })

  test('saved as a file that names phrase and offset, and loaded again', async () => {
    // The browser writes to its store at its leisure, and a page that is left too soon takes the last step along.
    await page.waitForTimeout(3000)
    await page.goto(served.address)
    const corrections = page.getByText('1 correction', { exact: true })
    await corrections.click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const file = await download.path()
    const { corrections: kept } = JSON.parse(await readFile(file, 'utf8'))
    expect(kept).toMatchObject([
      {
        article: 'a',
        quote: 'Paris',
        start: FIRST.indexOf('Paris'),
        scope: 'corpus',
        verdict: { kind: 'moved' },
      },
    ])
    await page.getByRole('button', { name: /^Take away: “Paris” means Versailles/ }).click()
    await page.getByText('None yet.').waitFor()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: /^“Paris” means Versailles/ }).waitFor()
    await page.locator('input[type=file]').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"type":"other"}'),
    })
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toMatch(/^wrong\.json: The file holds no corrections/)
    await page.keyboard.press('Control+z')
    await page.getByText('None yet.').waitFor()
  })

  test('another place by a click on the map, or by the map’s middle', async () => {
    await page.goto(`${served.address}?article=a&map=7/45.76/4.84`)
    await name('Marseille').click()
    await why().click()
    await bar().getByRole('button', { name: 'Another place …' }).click()
    await bar().getByRole('button', { name: 'Point on the map' }).click()
    const symbol = page.getByRole('button', { name: /^Lyon, / })
    await symbol.click()
    // Parts of the town may lie nearer to the point than the town's own.
    const found = bar().getByRole('button', { name: /^Lyon\s*city/ })
    await found.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await bar().getByRole('button', { name: 'Point on the map' }).click()
    await page.locator('.map-leaflet').focus()
    await page.keyboard.press('Enter')
    await found.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => claim().textContent()).toMatch(/^“Marseille” is taken for Lyon \(/)
    expect(at()).toBe(String(FIRST.indexOf('Marseille')))
    await bar().getByRole('button', { name: 'Undo this correction' }).click()
    await expect.poll(() => claim().textContent()).toMatch(/^“Marseille” is taken for Marseille \(/)
  })

  test('on a phone the texts lie on a sheet that is dragged, or moved by keyboard', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openFirst()
    const grip = page.getByRole('separator', { name: 'Height of the texts' })
    const height = () => page.locator('.panel').evaluate(panel => panel.getBoundingClientRect().height)
    const half = await height()
    const box = await grip.boundingBox()
    expect(box).not.toBeNull()
    if (!box) return
    await page.mouse.move(195, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(195, 700, { steps: 4 })
    await page.mouse.up()
    await expect.poll(height).toBeLessThan(half - 200)
    await grip.focus()
    await page.keyboard.press('End')
    await expect.poll(height).toBeGreaterThan(half + 200)
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await grip.isVisible()).toBe(false)
  })

  test('nothing complained, and no other host was asked', () => {
    expect(reader.complaints).toEqual([])
    expect(reader.strangers).toEqual([])
  })

  function focusIsIn(selector: string): Promise<boolean> {
    return page.evaluate(selector => document.activeElement?.closest(selector) != null, selector)
  }
})
