import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tabTo } from './focus.ts'
import { corpusOf, openWalk, type Walk } from './walk.ts'

const SENTENCE = 'The line to Marseille is still closed.'
const TEXT = `Trains run from Paris to Lyon again. ${SENTENCE}\n\nIn Paris the stations were crowded.\n`
const ADDRESS = 'https://example.org/trains'

/** The article as somebody publishes it. */
const ORIGINAL = `<!doctype html><meta charset="utf-8"><title>Trains</title><p>Trains run from Paris to Lyon again.
<span id="sought">${SENTENCE}</span></p><p>In Paris the stations were crowded.</p>`

describe('back to the source', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    const corpus = await corpusOf([{ id: 'a', title: 'Trains', url: ADDRESS, text: TEXT }])
    walk = await openWalk({ corpus, reducedMotion: 'reduce' })
    page = walk.page
    await page
      .context()
      .route(`${ADDRESS}*`, route => route.fulfill({ body: ORIGINAL, contentType: 'text/html' }))
  })
  afterAll(() => walk?.stop())

  const inPopup = () => page.getByRole('dialog').getByRole('link', { name: 'This passage in the original' })
  const inArticle = () =>
    page
      .getByRole('region', { name: /^The mention/ })
      .getByRole('link', { name: 'This passage in the original' })

  /**
   * Follows a link and holds that the original opens beside, told nothing of where the reader comes from, and
   * that the fragment names the sentence as it stands there. Chromium without a head does not scroll to it.
   */
  async function leadsToSentence(follow: () => Promise<void>): Promise<void> {
    const [original] = await Promise.all([page.waitForEvent('popup'), follow()])
    await original.locator('#sought').waitFor()
    const [address, fragment] = original.url().split('#:~:text=') as [string, string]
    expect(address).toBe(ADDRESS)
    const named = original.getByText(decodeURIComponent(fragment), { exact: true })
    expect(await named.getAttribute('id')).toBe('sought')
    // The browser keeps the fragment to itself, so it was understood as one.
    expect(await original.evaluate(() => [location.hash, opener, document.referrer])).toEqual(['', null, ''])
    await original.close()
    await page.getByRole('dialog', { name: 'Marseille' }).waitFor()
  }

  test('from a passage of a place, by mouse and by keyboard', async () => {
    await page.getByRole('button', { name: /^Marseille, / }).click()
    await inPopup().waitFor()
    await leadsToSentence(() => inPopup().click())
    await page.getByRole('dialog').focus()
    await tabTo(page, inPopup())
    await leadsToSentence(() => page.keyboard.press('Enter'))
  })

  test('from a name in the article, by mouse and by keyboard', async () => {
    await page.goto(`${walk.address}?article=a`)
    const name = page.getByRole('article').getByRole('link', { name: 'Marseille' })
    await name.click()
    await inArticle().waitFor()
    await leadsToSentence(() => inArticle().click())
    await page.getByRole('article').getByRole('link', { name: 'Lyon' }).focus()
    await tabTo(page, name)
    await page.keyboard.press('Enter')
    await tabTo(page, inArticle())
    await leadsToSentence(() => page.keyboard.press('Enter'))
  })
})
