import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { tabTo } from './focus.ts'
import { type Served, serveTexts } from './served.ts'
import { type Visit, visit } from './visit.ts'

const SENTENCE = 'The line to Marseille is still closed.'
const TEXT = `Trains run from Paris to Lyon again. ${SENTENCE}\n\nIn Paris the stations were crowded.\n`
const ADDRESS = 'https://example.org/trains'

/** The article as somebody publishes it: what is sought lies far below what a window shows. */
const ORIGINAL = `<!doctype html><meta charset="utf-8"><title>Trains</title><p>Trains run from Paris to Lyon again.</p>
<div style="height: 3000px"></div><p id="sought">${SENTENCE}</p><div style="height: 3000px"></div>`

describe('back to the source', () => {
  let served: Served
  let browser: Browser
  let reader: Visit
  let page: Page

  beforeAll(async () => {
    const index = { articles: [{ file: 'a.txt', title: 'Trains', url: ADDRESS }] }
    const texts = { 'a.txt': TEXT, 'index.json': JSON.stringify(index) }
    ;[served, browser] = await Promise.all([serveTexts(texts), launchChromium()])
    reader = await visit(browser, served.address, { reducedMotion: 'reduce' })
    page = reader.page
    await page
      .context()
      .route(`${ADDRESS}*`, route => route.fulfill({ body: ORIGINAL, contentType: 'text/html' }))
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })

  const inPopup = () => page.getByRole('dialog').getByRole('link', { name: 'This passage in the original' })
  const inArticle = () =>
    page
      .getByRole('region', { name: /^The mention/ })
      .getByRole('link', { name: 'This passage in the original' })

  /** Follows a link and holds that the original opens beside, at the sentence. */
  async function leadsToSentence(link: Locator, follow: () => Promise<void>): Promise<void> {
    expect(await link.getAttribute('href')).toBe(`${ADDRESS}#:~:text=${encodeURIComponent(SENTENCE)}`)
    const [original] = await Promise.all([page.waitForEvent('popup'), follow()])
    await original.locator('#sought').waitFor()
    await expect.poll(() => original.locator('#sought').evaluate(isOnScreen)).toBe(true)
    expect(await original.evaluate(() => [scrollY > 1000, opener, document.referrer])).toEqual([
      true,
      null,
      '',
    ])
    await original.close()
    expect(await page.getByRole('heading', { name: 'Marseille', level: 2 }).count()).toBe(1)
  }

  test('from a passage of a place, by mouse and by keyboard', async () => {
    await page.getByRole('button', { name: /^Marseille, / }).click()
    await inPopup().waitFor()
    await leadsToSentence(inPopup(), () => inPopup().click())
    await page.getByRole('dialog').focus()
    await tabTo(page, inPopup())
    await leadsToSentence(inPopup(), () => page.keyboard.press('Enter'))
  })

  test('from a name in the article, by mouse and by keyboard', async () => {
    await page.goto(`${served.address}?article=a`)
    const name = page.getByRole('article').getByRole('link', { name: 'Marseille' })
    await name.click()
    await inArticle().waitFor()
    await leadsToSentence(inArticle(), () => inArticle().click())
    await page.keyboard.press('Escape')
    await name.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await name.focus()
    await tabTo(page, inArticle())
    const [original] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
    await expect.poll(() => original.locator('#sought').evaluate(isOnScreen)).toBe(true)
  })

  test('nothing complained', () => expect(reader.complaints).toEqual([]))
})

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
