import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Served, serveArticles } from './served.ts'
import { type Visit, visit } from './visit.ts'

describe('browsing five reports by place, filter and comparison', () => {
  let browser: Browser
  let served: Served
  let reader: Visit
  let page: Page

  beforeAll(async () => {
    ;[browser, served] = await Promise.all([launchChromium(), serveArticles()])
    reader = await visit(browser, served.address)
    page = reader.page
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })

  const open = async (search = '') => {
    await page.goto(`${served.address}${search}`)
    await page.getByRole('heading', { name: 'One speech, five reports' }).waitFor()
  }
  const parameters = () => new URL(page.url()).searchParams
  const popup = () => page.getByRole('dialog')
  const popupName = () => popup().getByRole('heading', { level: 2 }).textContent()
  const group = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
  const placeNames = () => page.locator('.place-item-name').allTextContents()
  const field = () => page.getByRole('combobox', { name: /^Search/ })
  const shown = () => page.locator('.filter-shown').textContent()

  describe('by place', () => {
    beforeEach(() => open('?list=places'))

    test('what the map shows comes first, and the list follows the map', async () => {
      await group('On the map now').getByText('Baku', { exact: true }).waitFor()
      await group('Elsewhere')
        .getByRole('button', { name: /^Moscow/ })
        .click()
      await group('On the map now')
        .getByRole('button', { name: /^Moscow/ })
        .waitFor()
      expect(await popupName()).toContain('Moscow')
    })

    test('sorts by name and by first appearance, and the address says so', async () => {
      await page.getByLabel('Sort by').selectOption('Name')
      const names = await group('On the map now').locator('.place-item-name').allTextContents()
      expect(names.length).toBeGreaterThan(5)
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
      await expect.poll(() => parameters().get('sort')).toBe('name')
      await page.getByLabel('Sort by').selectOption('First appearance')
      // The report of 3 November begins with Iran and Azerbaijan; the undated ones come last.
      await expect.poll(async () => (await placeNames())[0]).toBe('Iran')
    })

    test('articles that name a place in view come first', async () => {
      await open('?map=9/55.75/37.6')
      await group('Naming a place on the map now').getByText('Orkhan Jalilov').waitFor()
      expect(await group('Others').getByText('Iran Press', { exact: true }).count()).toBe(1)
    })

    test('a place tells what is named together with it, and leads there', async () => {
      await open('?place=geonames:587084')
      await popup().getByText('Named together with').waitFor()
      await popup().getByRole('button', { name: 'Azerbaijan', exact: true }).click()
      await expect.poll(popupName).toContain('Azerbaijan')
    })
  })

  describe('by search', () => {
    beforeEach(() => open())

    test('a place by another name with a typing error, by keyboard', async () => {
      await field().focus()
      await page.keyboard.type('artsahk')
      await page
        .getByRole('listbox')
        .getByRole('option', { name: /Nagorno-Karabakh/ })
        .waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await field().getAttribute('aria-activedescendant')).toBe(
        await page.getByRole('listbox').getByRole('option').first().getAttribute('id'),
      )
      await page.keyboard.press('Enter')
      await popup().waitFor()
      expect(await popupName()).toContain('Nagorno-Karabakh')
    })

    test('words in passages with a typing error, by mouse', async () => {
      await field().fill('liberatoin')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.getByText(/^\d+ places?, \d+ passages?$/).waitFor({ state: 'attached' })
      await page.getByRole('listbox').getByRole('option').first().click()
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

  describe('by filter', () => {
    const openFilters = () => page.getByRole('button', { name: 'Filters', exact: true }).click()

    test('one publisher: list, map, counts and address agree, and a reload keeps it', async () => {
      await open('?list=places')
      await openFilters()
      await page.getByLabel(/^Anadolu Agency/).check()
      await expect.poll(shown).toMatch(/^\d+ of \d+ mentions$/)
      await expect.poll(() => parameters().get('publisher')).toBe('Anadolu Agency')
      const agree = async () => {
        const mentions = Number(/^\d+/.exec((await shown()) ?? '')?.[0])
        const counts = await page.locator('.place-item-count > [aria-hidden]').allTextContents()
        expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(mentions)
        expect(await page.getByRole('tab', { name: `Places ${counts.length}` }).count()).toBe(1)
        expect(await page.getByRole('tab', { name: 'Articles 1' }).count()).toBe(1)
        // Siyazan is named by another report alone.
        await expect.poll(() => page.getByRole('button', { name: /^Siyazan/ }).count()).toBe(0)
        const baku = page
          .locator('.place-item', { hasText: 'Baku' })
          .locator('.place-item-count > [aria-hidden]')
        const onMap = page.getByRole('button', {
          name: new RegExp(`^Baku, capital, ${await baku.textContent()} `),
        })
        await onMap.waitFor()
      }
      await agree()
      await page.reload()
      await page.locator('.place-item').first().waitFor()
      await agree()
    })

    test('a filter is taken out by keyboard, and the focus is not lost', async () => {
      await open('?kind=capital&country=AZ')
      const chip = page.getByRole('button', { name: 'Remove the filter: Azerbaijan' })
      await chip.focus()
      await page.keyboard.press('Enter')
      const next = page.getByRole('button', { name: /^Remove the filter: capital/i })
      expect(await next.evaluate(button => button === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      const toggle = page.getByRole('button', { name: 'Filters', exact: true })
      expect(await toggle.evaluate(button => button === document.activeElement)).toBe(true)
      await expect.poll(() => new URL(page.url()).search).not.toMatch(/kind|country/)
      expect(await shown()).toBe('')
    })

    test('dates by keyboard and by brushing', async () => {
      await open()
      await openFilters()
      await page.getByRole('slider', { name: 'First day' }).focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => parameters().get('from')).toBe('2020-11-04')
      await page.getByRole('tab', { name: 'Articles 1' }).waitFor()
      await page.keyboard.press('Home')
      await expect.poll(() => parameters().get('from')).toBeNull()
      const bars = await page.locator('.dates-bars').boundingBox()
      if (!bars) throw new Error('Expected the histogram to be on screen.')
      await page.mouse.move(bars.x + 3, bars.y + 20)
      await page.mouse.down()
      await page.mouse.move(bars.x + 9, bars.y + 20)
      await page.mouse.up()
      await expect.poll(() => parameters().get('to')).toBe('2020-11-03')
      expect(await page.getByRole('slider', { name: 'Last day' }).getAttribute('aria-valuetext')).toContain(
        '2020',
      )
    })

    test('kind, country and confidence narrow each other', async () => {
      await open('?list=places')
      await openFilters()
      await page.getByLabel(/^capital/i).check()
      await page.getByRole('checkbox', { name: /^Azerbaijan/ }).check()
      await expect.poll(placeNames).toEqual(['Baku'])
      await page.getByRole('slider', { name: 'Confidence' }).focus()
      await page.keyboard.press('End')
      await expect.poll(() => parameters().get('sure')).toBe('0.95')
      expect(parameters().getAll('kind')).toEqual(['capital'])
      await page.getByRole('button', { name: 'Clear all' }).click()
      await expect.poll(shown).toBe('')
    })

    test('a filter does not move the map from where the reader left it', async () => {
      await open('?place=geonames:524901&map=7/40/48')
      await popup().waitFor({ state: 'attached' })
      await openFilters()
      await page.getByLabel(/^capital/i).check()
      await expect.poll(shown).toMatch(/ of /)
      expect(parameters().get('map')).toBe('7/40/48')
      await field().fill('Moscow')
      await page
        .getByRole('option', { name: /Moscow/ })
        .first()
        .click()
      await expect.poll(() => parameters().get('map')).not.toBe('7/40/48')
    })

    test('what lets nothing pass says so', async () => {
      await open('?publisher=Iran+Press&kind=water')
      await page.getByText('No mention passes the filters.').waitFor()
      expect(await shown()).toMatch(/^0 of /)
    })

    test('a link that filters in vain is said, and shows the rest', async () => {
      await open('?publisher=Nobody')
      await page.getByText('This link filters by something that this collection does not have.').waitFor()
      await page.getByRole('tab', { name: 'Articles 5' }).waitFor()
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
      await page.keyboard.press('Tab')
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

    test('shares of names by publisher, of every place with several names', async () => {
      const karabakh = page.locator('.compare-named', {
        has: page.getByRole('heading', { name: 'Nagorno-Karabakh' }),
      })
      const row = karabakh.getByRole('listitem').filter({ hasText: 'Anadolu Agency' })
      expect(await row.textContent()).toMatch(/Upper Karabakh \d/)
      await karabakh.getByRole('button').click()
      await popup().getByText('Names by publisher').click()
      expect(await popup().getByText('Iran Press').first().isVisible()).toBe(true)
    })
  })

  test('nothing complained, and no other host was asked', () => {
    expect(reader.complaints).toEqual([])
    expect(reader.strangers).toEqual([])
  })
})
