import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tabTo } from './focus.ts'
import { openWalk, type Walk } from './walk.ts'
import { WAYS } from './ways.ts'

describe('browsing five reports by place, filter and comparison', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const open = async (search = '') => {
    await page.goto(`${walk.address}${search}`)
    await page.getByRole('heading', { name: 'One speech, five reports' }).waitFor()
  }
  const parameters = () => new URL(page.url()).searchParams
  const popup = () => page.getByRole('dialog')
  const popupName = () => popup().getByRole('heading', { level: 2 }).textContent()
  const group = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
  const placeNames = () => page.locator('.place-item-name').allTextContents()
  const field = () => page.getByRole('combobox', { name: /^Search/ })

  describe('by place', () => {
    beforeEach(() => open('?list=places'))

    test.each(WAYS)('what the map shows comes first, and the list follows the map, %s', async (_, press) => {
      await group('On the map now').getByText('Baku', { exact: true }).waitFor()
      await page.getByLabel('Sort by').focus()
      await press(page, group('Elsewhere').getByRole('button', { name: /^Moscow/ }))
      await group('On the map now')
        .getByRole('button', { name: /^Moscow/ })
        .waitFor()
      expect(await popupName()).toContain('Moscow')
      // The whole of the popup is to be seen, and what it stands for.
      const [map, card, symbol] = await Promise.all(
        [page.locator('.map'), popup(), page.locator('.map').getByRole('button', { name: /^Moscow, / })].map(
          part => part.boundingBox(),
        ),
      )
      expect(card?.y).toBeGreaterThan(map?.y ?? 0)
      expect(symbol?.y).toBeGreaterThan(card?.y ?? 0)
    })

    test.each([
      ['dragged with the mouse', drag],
      ['moved with the arrow keys', arrows],
    ])('the articles that name a place in view come first, also when the map is %s', async (_, move) => {
      await open('?map=7/39.9/26.5')
      const here = group('Naming a place on the map now').getByText('Orkhan Jalilov')
      await page.locator('.map [data-place]').first().waitFor()
      expect(await here.count()).toBe(0)
      // Eastwards, until Ankara comes into view, which this report names.
      await move()
      await here.waitFor()
      expect(await group('Others').getByText('Iran Press', { exact: true }).count()).toBe(1)
    })

    async function drag(): Promise<void> {
      await page.mouse.move(650, 500)
      await page.mouse.down()
      await page.mouse.move(250, 500, { steps: 4 })
      await page.mouse.up()
    }

    async function arrows(): Promise<void> {
      await page.locator('.map-leaflet').focus()
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
    }

    test('sorts by name and by first appearance, and the address says so', async () => {
      await page.getByLabel('Sort by').selectOption('Name')
      const names = await group('On the map now').locator('.place-item-name').allTextContents()
      expect(names.length).toBeGreaterThan(5)
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
      await expect.poll(() => parameters().get('sort')).toBe('name')
      // The arrows go from one order to the next.
      await page.getByLabel('Sort by').focus()
      await page.keyboard.press('ArrowDown')
      // The report of 3 November begins with Iran and Azerbaijan; the undated ones come last.
      await expect.poll(async () => (await placeNames())[0]).toBe('Iran')
    })

    test.each(WAYS)('a place tells what is named together with it, and leads there, %s', async (_, press) => {
      await page.getByLabel('Sort by').focus()
      await press(page, page.locator('.place-item', { hasText: 'Baku' }))
      await popup().getByText('Named together with').waitFor()
      await press(page, popup().getByRole('button', { name: 'Azerbaijan', exact: true }))
      await expect.poll(popupName).toContain('Azerbaijan')
      expect(await popup().evaluate(dialog => dialog.contains(document.activeElement))).toBe(true)
    })
  })

  describe('by search', () => {
    beforeEach(() => open())

    /** Chooses what a search has found. */
    const choose = async (way: string, option: Locator) => {
      await option.first().waitFor()
      if (way === 'by mouse') return option.first().click()
      const options = page.getByRole('listbox').getByRole('option')
      const index = (await options.allTextContents()).indexOf((await option.first().textContent()) ?? '')
      for (let step = 0; step <= index; step++) await page.keyboard.press('ArrowDown')
      expect(await field().getAttribute('aria-activedescendant')).toBe(
        await option.first().getAttribute('id'),
      )
      await page.keyboard.press('Enter')
    }

    test.each(WAYS)('a place by another name with a typing error, %s', async (way, press) => {
      await press(page, field())
      await page.keyboard.type('artsahk')
      await choose(way, page.getByRole('option', { name: /Nagorno-Karabakh/ }))
      await popup().waitFor()
      expect(await popupName()).toContain('Nagorno-Karabakh')
    })

    test.each(WAYS)('words in passages with a typing error, %s', async (way, press) => {
      await press(page, field())
      await page.keyboard.type('liberatoin')
      // What a screen reader hears.
      await page
        .getByRole('search')
        .getByRole('status')
        .getByText(/^\d+ places?, \d+ passages?$/)
        .waitFor({ state: 'attached' })
      await choose(way, page.getByRole('option', { name: /liberation/ }))
      await page.getByRole('article').waitFor()
      await expect.poll(() => parameters().get('article')).toBeTruthy()
      await expect.poll(() => page.getByRole('article').locator('[aria-current]').count()).toBe(1)
    })

    test('Escape closes the list, then empties the field', async () => {
      await field().fill('Baku')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('listbox').getByRole('option').count()).toBe(0)
      expect(await field().inputValue()).toBe('Baku')
      await page.keyboard.press('Escape')
      expect(await field().inputValue()).toBe('')
    })

    test('nothing found is said', async () => {
      await field().fill('qqqqzzzz')
      await page.getByRole('search').getByText('Nothing found.').first().waitFor()
    })
  })

  describe('by comparison', () => {
    beforeEach(async () => {
      await open()
      await page.getByRole('tab', { name: 'Compare' }).click()
      await page.getByRole('grid').waitFor()
    })
    const cell = () =>
      page.getByRole('button', { name: /^Anadolu Agency names Nagorno-Karabakh \d+ times: .*Upper Karabakh/ })

    test('a cell says who names what, how often and how, and opens the article there', async () => {
      expect(await page.getByRole('columnheader').count()).toBe(7)
      await cell().click()
      await page.getByRole('article').waitFor()
      await expect
        .poll(() => page.getByRole('article').locator('[aria-current]').textContent())
        .toMatch(/Karabakh/)
    })

    test('the rows count what the five reports write', async () => {
      // Counted by reading them, in the order of the columns: all, then each article.
      const rows = {
        Azerbaijan: [75, 25, 16, 8, 12, 14],
        'Nagorno-Karabakh': [37, 9, 5, 10, 3, 10],
        Baku: [11, 4, 1, 3, 1, 2],
        Tehran: [4, 1, 2, 0, 0, 1],
      }
      for (const [name, counts] of Object.entries(rows)) {
        const row = page.getByRole('row', { name: new RegExp(`^${name}`) })
        expect((await row.locator('td').allTextContents()).map(Number), name).toEqual(counts)
      }
      const named = (publisher: string) =>
        page
          .locator('.compare-named', { has: page.getByRole('heading', { name: 'Nagorno-Karabakh' }) })
          .getByRole('listitem')
          .filter({ hasText: publisher })
          .locator('.unseen')
      expect(await named('Iran Press').textContent()).toBe('Nagorno-Karabakh 7, Karabakh 3')
      expect(await named('Anadolu Agency').textContent()).toMatch(
        /^Nagorno-Karabakh 7, Upper Karabakh 2, (and )?Karabakh 1$/,
      )
    })

    test('publishers side by side, by name, and per thousand words', async () => {
      const heads = () => page.locator('.matrix-article').allTextContents()
      await page.getByLabel('Columns', { exact: true }).selectOption('Publishers')
      await page.getByLabel('Order of columns').selectOption('name')
      await expect
        .poll(heads)
        .toEqual(['Anadolu Agency', 'Iran Press', 'Mehr News Agency', 'Publisher not stated'])
      const iran = async () => {
        const row = await page
          .getByRole('row', { name: /^Azerbaijan/ })
          .locator('td')
          .allTextContents()
        return row.map(Number)[2]
      }
      // The report has 303 words, as wc counts them.
      expect(await iran()).toBe(8)
      await page.getByLabel('Numbers').selectOption('per 1,000 words')
      await expect.poll(iran).toBe(Math.round((8 / 303) * 1000))
      await page.getByRole('columnheader', { name: 'Iran Press' }).getByRole('button').click()
      await page.getByRole('tab', { name: 'Articles 1' }).waitFor()
      await expect.poll(() => parameters().get('publisher')).toBe('Iran Press')
    })

    test('by keyboard a cell opens its article, and a head sorts', async () => {
      await page.getByRole('tab', { name: 'Compare' }).focus()
      await tabTo(page, page.getByRole('button', { name: 'Place', exact: true }))
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.getByRole('columnheader', { name: /^Place/ }).getAttribute('aria-sort'))
        .toBe('ascending')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await expect.poll(() => parameters().get('article')).toBe('004_3445b12694f2b620')
      // Its first word but one: “Iran's Khamenei: Azerbaijan has right …”
      await expect.poll(() => parameters().get('at')).toBe('17')
      await expect
        .poll(() => page.getByRole('article').locator('[aria-current]').textContent())
        .toBe('Azerbaijan')
    })

    test('rows are sorted by name, and the order is told', async () => {
      await page.getByRole('button', { name: 'Place', exact: true }).click()
      expect(await page.getByRole('columnheader', { name: /^Place/ }).getAttribute('aria-sort')).toBe(
        'ascending',
      )
      const names = await page.locator('.matrix-place').allTextContents()
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
    })

    test('the keyboard goes from cell to cell and opens a place', async () => {
      await page.getByRole('tab', { name: 'Compare' }).focus()
      await tabTo(page, page.getByRole('button', { name: 'Place', exact: true }))
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
      expect(await focused()).toBe('Place')
      await page.keyboard.press('ArrowDown')
      const first = await focused()
      expect(first).toBe('Azerbaijan')
      await page.keyboard.press('ArrowRight')
      expect(await focused()).toMatch(/^\d+$/)
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await expect.poll(popupName).toContain('Azerbaijan')
    })

    test.each(WAYS)(
      'shares of names by publisher, of every place with several names, %s',
      async (_, press) => {
        const karabakh = page.locator('.compare-named', {
          has: page.getByRole('heading', { name: 'Nagorno-Karabakh' }),
        })
        const row = karabakh.getByRole('listitem').filter({ hasText: 'Anadolu Agency' })
        expect(await row.textContent()).toMatch(/Upper Karabakh \d/)
        await press(page, karabakh.getByRole('button'))
        await press(page, popup().locator('summary', { hasText: 'Names by publisher' }))
        expect(await popup().getByText('Iran Press').first().isVisible()).toBe(true)
      },
    )
  })
})
