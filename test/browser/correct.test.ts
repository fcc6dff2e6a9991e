import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasFocus, tabTo } from './focus.ts'
import { keptIn } from './kept.ts'
import { corpusOf, openWalk, type Walk } from './walk.ts'
import { WAYS } from './ways.ts'

const FIRST =
  'Trains run from Paris to Lyon again. The line to Marseille is still closed.\n\n' +
  'In Paris the stations were crowded. Lyon was calm.\n'
const SECOND = 'The river Rhône rose in Lyon. Nothing was heard from Paris, and little from France.\n'
/** The gazetteer has a Cartagena in Colombia, in Spain and in Chile. */
const THIRD = 'The road to Cartagena was closed.\n'

/** Walks what a careful reader does: ask why, look at what else it could be, correct, undo, and keep. */
describe('checking and correcting', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    const corpus = await corpusOf([
      { id: 'a', title: 'Trains', text: FIRST },
      { id: 'b', text: SECOND },
      { id: 'c', text: THIRD },
    ])
    walk = await openWalk({ corpus, reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(() => walk?.stop())
  beforeEach(() => startAfresh())

  const article = () => page.getByRole('article')
  const name = (text: string, nth = 0) => article().getByRole('link', { name: text, exact: true }).nth(nth)
  const bar = () => page.getByRole('region', { name: /^The mention/ })
  const inBar = (name: string | RegExp) => bar().getByRole('button', { name })
  const why = () => inBar('Why here?')
  const claim = () => bar().locator('.finding-claim')
  const count = () => bar().getByText(/^\d of \d$/)
  const news = () => page.getByRole('status').last()
  const camera = () => new URL(page.url()).searchParams.get('map')
  const focusIsIn = (selector: string) =>
    page.evaluate(selector => document.activeElement?.closest(selector) != null, selector)

  /** Without what an earlier test has left. */
  async function startAfresh(): Promise<void> {
    await page.evaluate(
      () =>
        new Promise(resolve => {
          const opening = indexedDB.open('wherein')
          opening.onsuccess = () => {
            const database = opening.result
            const change = database.transaction('corrections', 'readwrite')
            change.objectStore('corrections').clear()
            change.oncomplete = () => resolve(database.close())
          }
        }),
    )
  }

  async function open(id: string, first: string, camera = '5.5/46/4'): Promise<void> {
    await page.goto(`${walk.address}?article=${id}&map=${camera}`)
    await name(first).waitFor()
  }

  async function askWhy(text: string): Promise<void> {
    await name(text).click()
    await why().click()
    await expect.poll(() => focusIsIn('.why')).toBe(true)
  }

  test.each(WAYS)('why here, in sentences, %s; Escape leads back', async (_, press) => {
    await open('a', 'Paris')
    await press(page, name('Lyon'))
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await press(page, why())
    await expect.poll(() => focusIsIn('.why')).toBe(true)
    expect(await claim().textContent()).toMatch(/^“Lyon” is taken for Lyon \(/)
    expect(await bar().innerText()).toMatch(/Confidence: .+ \(\d+%\)/)
    await page.keyboard.press('Escape')
    await claim().waitFor({ state: 'detached' })
    expect(await hasFocus(why())).toBe(true)
  })

  test.each(WAYS)('what else it could be is on the map, and one press makes it so, %s', async (_, press) => {
    await open('c', 'Cartagena', '4/30/-30')
    await askWhy('Cartagena')
    expect(await claim().textContent()).toContain('Colombia')
    const row = (country: string) => bar().locator('.option', { hasText: country })
    const candidate = (country: string) =>
      page.getByRole('button', { name: new RegExp(`^Could be Cartagena, .*${country}`) })
    await expect.poll(() => page.locator('.other-candidate').count()).toBe(2)
    await press(page, inBar('Show them all on the map'))
    await expect.poll(camera).not.toBe('4/30/-30')
    const { width = 0, height = 0 } = (await page.locator('.map').boundingBox()) ?? {}
    for (const country of ['Spain', 'Chile']) {
      const at = await candidate(country).boundingBox()
      expect(at && at.x > 0 && at.x < width && at.y > 0 && at.y < height, country).toBe(true)
    }
    // The ring on the map and the row in the list mark each other, and the one leads to the other.
    await press(page, candidate('Spain'))
    expect(await hasFocus(row('Spain'))).toBe(true)
    expect(await candidate('Spain').getAttribute('data-hovered')).toBe('true')
    expect(await candidate('Chile').getAttribute('data-hovered')).toBeNull()
    await press(page, row('Spain'))
    await expect.poll(() => claim().textContent()).toContain('Spain')
    await expect.poll(() => news().textContent()).toBe('“Cartagena” means Cartagena')
    expect(await name('Cartagena').getAttribute('data-sure')).toBe('checked')
    await candidate('Colombia').waitFor()
  })

  test.each(WAYS)('confirmed %s, and no longer', async (_, press) => {
    await open('a', 'Marseille')
    await askWhy('Marseille')
    const machine = await name('Marseille').getAttribute('data-sure')
    expect(machine).not.toBe('checked')
    await press(page, inBar('Confirm'))
    await bar().getByText('You confirmed it.').waitFor()
    await expect.poll(() => news().textContent()).toBe('“Marseille”: confirmed')
    expect(await name('Marseille').getAttribute('data-sure')).toBe('checked')
    expect(await inBar('Confirm').count()).toBe(0)
    await press(page, inBar('Undo this correction'))
    await inBar('Confirm').waitFor()
    await expect.poll(() => news().textContent()).toBe('Correction undone')
    expect(await name('Marseille').getAttribute('data-sure')).toBe(machine)
  })

  test.each(WAYS)(
    'not a place, %s: gone at once in text, map and list; undone and done again',
    async (_, press) => {
      await open('a', 'Marseille')
      const onMap = page.getByRole('button', { name: /^Marseille, / })
      await onMap.waitFor()
      await askWhy('Marseille')
      await press(page, inBar('Not a place'))
      await expect.poll(() => news().textContent()).toBe('“Marseille”: not a place')
      await expect.poll(() => name('Marseille').count()).toBe(0)
      expect(await onMap.count()).toBe(0)
      expect(await claim().textContent()).toBe('You said that “Marseille” names no place.')
      await page.keyboard.press('Control+z')
      await expect.poll(() => name('Marseille').count()).toBe(1)
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => name('Marseille').count()).toBe(0)
      await press(page, page.getByRole('button', { name: 'All articles' }))
      await press(page, page.locator('summary', { hasText: '1 correction' }))
      await press(page, page.getByRole('button', { name: 'Undo', exact: true }))
      await onMap.waitFor()
      await press(page, page.getByRole('button', { name: 'Redo', exact: true }))
      await expect.poll(() => onMap.count()).toBe(0)
      // The list leads to where it was said.
      await press(page, page.getByRole('button', { name: /^“Marseille”: not a place/ }))
      await expect
        .poll(() => new URL(page.url()).searchParams.get('at'))
        .toBe(String(FIRST.indexOf('Marseille')))
    },
  )

  test.each(WAYS)(
    'another place by its name, in this article and then everywhere, %s',
    async (way, press) => {
      await open('a', 'Paris')
      await askWhy('Paris')
      const reach = (label: string) => bar().getByRole('radio', { name: label })
      if (way === 'by mouse') await reach('this article (2)').click()
      else {
        await tabTo(page, reach('this mention'))
        await page.keyboard.press('ArrowDown')
      }
      expect(await reach('this article (2)').isChecked()).toBe(true)
      await press(page, inBar('Another place …'))
      await expect.poll(() => focusIsIn('input')).toBe(true)
      await page.keyboard.type('Versailles')
      await press(page, inBar(/^Versailles/))
      await expect.poll(() => claim().textContent()).toMatch(/^“Paris” is taken for Versailles \(/)
      await expect.poll(() => count().textContent()).toBe('1 of 2')
      if (way === 'by mouse') await reach('everywhere (3)').click()
      else {
        await tabTo(page, reach('this article (2)'))
        await page.keyboard.press('ArrowDown')
      }
      await expect.poll(() => count().textContent()).toBe('1 of 3')
      await expect.poll(() => keptIn(page)).toEqual(['Paris moved corpus'])
    },
  )

  test.each(WAYS)('another place by pointing at the map, %s', async (way, press) => {
    await open('a', 'Marseille', '7/45.76/4.84')
    await askWhy('Marseille')
    await press(page, inBar('Another place …'))
    await press(page, inBar('Point on the map'))
    await expect.poll(() => news().textContent()).toMatch(/^Click the map where the place is/)
    if (way === 'by mouse') await page.getByRole('button', { name: /^Lyon, / }).click()
    else {
      await tabTo(page, page.locator('.map-leaflet'))
      await page.keyboard.press('Enter')
    }
    // Parts of the town may lie nearer to the point than the town's own.
    const found = inBar(/^Lyon\s*city/)
    await found.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await press(page, found)
    await expect.poll(() => claim().textContent()).toMatch(/^“Marseille” is taken for Lyon \(/)
    await press(page, inBar('Undo this correction'))
    await expect.poll(() => claim().textContent()).toMatch(/^“Marseille” is taken for Marseille \(/)
  })

  test.each(WAYS)(
    'kept over a reload, saved as a file by phrase and offset, and loaded, %s',
    async (_, press) => {
      await open('a', 'Paris')
      await askWhy('Paris')
      await press(page, inBar('Not a place'))
      // A page that is left before the browser has written takes the last step along.
      await expect.poll(() => keptIn(page)).toEqual(['Paris rejected mention'])
      await page.reload()
      await name('Paris').waitFor()
      expect(await name('Paris').count()).toBe(1)
      await page.keyboard.press('Control+z')
      await expect.poll(() => article().getByRole('link', { name: 'Paris', exact: true }).count()).toBe(2)
      await page.keyboard.press('Control+y')

      await press(page, page.getByRole('button', { name: 'All articles' }))
      await press(page, page.locator('summary', { hasText: '1 correction' }))
      const saves = page.waitForEvent('download')
      await press(page, page.getByRole('button', { name: 'Save as a file' }))
      const file = await (await saves).path()
      expect(JSON.parse(await readFile(file, 'utf8')).corrections).toMatchObject([
        {
          article: 'a',
          quote: 'Paris',
          start: FIRST.indexOf('Paris'),
          scope: 'mention',
          verdict: { kind: 'rejected' },
        },
      ])
      await press(page, page.getByRole('button', { name: /^Take away: “Paris”: not a place/ }))
      await page.getByText('None yet.').waitFor()

      const load = async (given: Parameters<typeof page.setInputFiles>[1]) => {
        const asks = page.waitForEvent('filechooser')
        await press(page, page.getByRole('button', { name: 'Load a file …' }))
        await (await asks).setFiles(given)
      }
      await load(file)
      await page.getByRole('button', { name: /^“Paris”: not a place/ }).waitFor()
      await expect.poll(() => news().textContent()).toBe('1 correction loaded')
      const wrong = {
        name: 'wrong.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"type":"other"}'),
      }
      await load(wrong)
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toMatch(/^wrong\.json holds no corrections/)
    },
  )

  test('two tabs that both correct lose nothing, and each shows what the other did', async () => {
    await open('a', 'Marseille')
    const other = await page.context().newPage()
    await other.goto(`${walk.address}?article=b&map=5.5/46/4`)
    const inOther = (name: string) =>
      other.getByRole('region', { name: /^The mention/ }).getByRole('button', { name })
    await other.getByRole('article').getByRole('link', { name: 'Lyon' }).first().click()
    await inOther('Why here?').click()
    await askWhy('Marseille')
    await inBar('Confirm').click()
    await inOther('Confirm').click()
    await expect
      .poll(async () => (await keptIn(page)).toSorted())
      .toEqual(['Lyon accepted mention', 'Marseille accepted mention'])
    await other.goto(`${walk.address}?article=a&map=5.5/46/4`)
    await expect
      .poll(() => other.getByRole('article').locator('[data-sure="checked"]').allTextContents())
      .toEqual(['Marseille'])
    await other.close()
  })

  test('what was kept and cannot be read is set aside and said, and new corrections do not replace it', async () => {
    await open('a', 'Marseille')
    await askWhy('Marseille')
    await inBar('Confirm').click()
    await expect.poll(() => keptIn(page)).toHaveLength(1)
    const newer = '{"version":99,"corrections":[]}'
    await page.evaluate(
      text =>
        new Promise(resolve => {
          const opening = indexedDB.open('wherein')
          opening.onsuccess = () => {
            const change = opening.result.transaction('corrections', 'readwrite')
            const store = change.objectStore('corrections')
            store.getAllKeys().onsuccess = event => {
              const keys = event.target instanceof IDBRequest ? event.target.result : []
              for (const key of keys) store.put(text, key)
            }
            change.oncomplete = () => resolve(opening.result.close())
          }
        }),
      newer,
    )
    await page.goto(`${walk.address}?tab=places`)
    await page.getByText(/set aside, not lost/).waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save them as a file' }).click()
    expect(await readFile((await (await saving).path()) ?? '', 'utf8')).toBe(newer)
    await open('a', 'Marseille')
    await askWhy('Marseille')
    await inBar('Confirm').click()
    await expect.poll(() => keptIn(page)).toEqual(['Marseille accepted mention'])
  })

  test('a review by single keys: the least certain first, the map with it, undone, and to be told what is meant', async () => {
    await page.goto(walk.address)
    await page.locator('summary', { hasText: 'Corrections' }).click()
    await page.getByRole('button', { name: /^Review 10 mentions/ }).click()
    const review = page.getByRole('region', { name: 'Review' })
    const claimed = () => review.locator('.finding-claim').textContent()
    const sure = async () => Number(/\((\d+)%\)/.exec(await review.innerText())?.[1] ?? 100)
    await review.getByText('1 of 10').waitFor()
    await expect.poll(camera).not.toBeNull()
    const [first, looked] = [await sure(), await claimed()]
    await page.keyboard.press('a')
    await review.getByText('2 of 10').waitFor()
    expect(await sure()).toBeGreaterThanOrEqual(first)
    await page.keyboard.press('r')
    await review.getByText('3 of 10').waitFor()
    // Back past the verdict, and past the one before.
    await page.keyboard.press('u')
    await review.getByText('2 of 10').waitFor()
    await page.keyboard.press('u')
    await review.getByText('1 of 10').waitFor()
    expect(await claimed()).toBe(looked)
    await page.keyboard.press('n')
    await expect.poll(() => focusIsIn('input')).toBe(true)
    await page.keyboard.type('Versailles')
    await review.getByRole('button', { name: /^Versailles/ }).click()
    await review.getByText('2 of 10').waitFor()
    await page.keyboard.press('s')
    await review.getByText('3 of 10').waitFor()
    await review.getByRole('button', { name: 'End the review' }).click()
    await page.getByRole('button', { name: 'All articles' }).click()
    await page.locator('summary', { hasText: '1 correction' }).click()
    await page.getByRole('button', { name: /^“Cartagena” means Versailles/ }).waitFor()
  })
})
