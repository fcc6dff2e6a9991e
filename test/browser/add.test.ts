import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasFocus, tabTo } from './focus.ts'
import { keptIn } from './kept.ts'
import { corpusOf, openWalk, type Walk } from './walk.ts'

const FIRST =
  'Trains run from Paris to Lyon again. The depot of Brennwaldt is open, the halt at Ostermaar is not.\n\n' +
  'In Brennwaldt they cheered; Brennwaldters, as they say.\n'
const SECOND = 'Nothing was heard from Brennwaldt.\n'

/** Walks what a reader does who sees a name that the machine overlooked: by mouse and by keyboard. */
describe('adding a name', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    const corpus = await corpusOf([
      { id: 'a', text: FIRST },
      { id: 'b', text: SECOND },
    ])
    walk = await openWalk({ corpus, reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const article = () => page.getByRole('article')
  const name = (text: string, nth = 0) => article().getByRole('link', { name: text, exact: true }).nth(nth)
  const sheet = () => page.getByRole('region', { name: 'Add a name' })
  const news = () => page.getByRole('status').allTextContents()
  const at = () => new URL(page.url()).searchParams.get('at')

  async function open(): Promise<void> {
    await page.goto(`${walk.address}?article=a&map=7/45.76/4.84`)
    await name('Paris').waitFor()
  }

  /** Where a word of the article stands on the screen. */
  function boxOf(word: string): Promise<{ left: number; right: number; y: number }> {
    return page.evaluate(word => {
      const walker = document.createTreeWalker(
        document.querySelector('.article-text') ?? document,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(word) ?? -1
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + word.length)
        const { left, right, top, height } = range.getBoundingClientRect()
        return { left, right, y: top + height / 2 }
      }
      throw new Error(`${word} is not in the article.`)
    }, word)
  }

  test('selected with the mouse, placed on the map, everywhere at once', async () => {
    await open()
    const { left, right, y } = await boxOf('Brennwaldt')
    // A sloppy hand: the letters at both ends are missed.
    await page.mouse.move(left + 9, y)
    await page.mouse.down()
    await page.mouse.move(right - 9, y, { steps: 4 })
    await page.mouse.up()
    const selected = page.getByRole('region', { name: 'Selected: “Brennwaldt”' })
    await selected.getByRole('button', { name: 'This is a place' }).click()
    await sheet().getByText('Where is “Brennwaldt”?').waitFor()
    await expect.poll(() => sheet().getByRole('searchbox').inputValue()).toBe('Brennwaldt')
    await sheet().getByRole('radio', { name: 'everywhere (3)' }).check()
    await sheet().getByRole('button', { name: 'Point on the map' }).click()
    await page.mouse.click(300, 300)
    await sheet()
      .getByRole('button', { name: /^Brennwaldt\s*place/ })
      .click()
    await expect.poll(news).toContainEqual('Brennwaldt, 3 passages')
    await expect.poll(() => name('Brennwaldt').count()).toBe(1)
    expect(await name('Brennwaldt', 1).count()).toBe(1)
    expect(await article().getByRole('link', { name: 'Brennwaldters' }).count()).toBe(0)
    const popup = page.getByRole('dialog')
    await popup.getByText('3 mentions').waitFor()
    expect(await popup.getByText('in 2 articles').isVisible()).toBe(true)
    await expect.poll(at).toBe(String(FIRST.indexOf('Brennwaldt')))
  })

  test('undone and done again, kept over a reload, and in the file by quote and offset', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(() => name('Brennwaldt').count()).toBe(0)
    await page.keyboard.press('Control+y')
    await expect.poll(() => name('Brennwaldt').count()).toBe(1)
    await expect.poll(() => keptIn(page)).toEqual(['Brennwaldt added corpus'])
    await page.goto(walk.address)
    await page.getByText('1 correction', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const file = await download.path()
    expect(JSON.parse(await readFile(file, 'utf8')).corrections).toMatchObject([
      {
        article: 'a',
        quote: 'Brennwaldt',
        start: FIRST.indexOf('Brennwaldt'),
        scope: 'corpus',
        verdict: { kind: 'added', place: { name: 'Brennwaldt' } },
      },
    ])
    await page.getByRole('button', { name: /^Take away: “Brennwaldt” added/ }).click()
    await page.getByText('None yet.').waitFor()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: /^“Brennwaldt” added as Brennwaldt/ }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('None yet.').waitFor()
  })

  test('typed instead, found by name, all by keyboard; focus returns', async () => {
    await open()
    await article().getByRole('button', { name: 'Add a name' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.field'))).toBe(true)
    await page.keyboard.type('paris')
    await sheet().getByText('The article does not have this name, or it is marked already.').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('ostermaar')
    await sheet().getByText('Once in this article').waitFor()
    await sheet().getByRole('searchbox').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Marseille')
    const hit = sheet().getByRole('button', { name: /^Marseille/ })
    await hit.first().waitFor()
    await tabTo(page, hit, { most: 4 })
    await page.keyboard.press('Enter')
    await expect.poll(news).toContainEqual('Ostermaar, 1 passage')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(name('Ostermaar'))).toBe(true)
    const bar = page.getByRole('region', { name: /^The mention/ })
    await bar.getByRole('button', { name: 'Why here?' }).click()
    await bar.getByText('You added it.').waitFor()
    expect(await bar.getByRole('button', { name: 'Not a place' }).count()).toBe(0)
    await bar.getByRole('button', { name: 'Undo this correction' }).click()
    await expect.poll(() => name('Ostermaar').count()).toBe(0)
  })

  test('Escape leaves, and the focus goes back to where it came from', async () => {
    await open()
    const button = article().getByRole('button', { name: 'Add a name' })
    await button.focus()
    await page.keyboard.press('Enter')
    await sheet().getByRole('textbox').waitFor()
    await page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'detached' })
    expect(await hasFocus(button)).toBe(true)
  })
})
