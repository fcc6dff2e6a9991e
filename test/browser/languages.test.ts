import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeCorpus } from './made-corpus.ts'
import { visit } from './visit.ts'
import { openWalk, type Walk } from './walk.ts'

/** More places than a number without a mark between its thousands tells. */
const MANY = 1234

/** A number, a date and a country as each language writes them: Armenian marks thousands from 10 000 on, Persian has a calendar of its own. */
const WRITTEN = [
  ['az', 'Azərbaycanca', '1.234', '4 noyabr 2020', 'Gürcüstan'],
  ['de', 'Deutsch', '1.234', '4. November 2020', 'Georgien'],
  ['en', 'English', '1,234', '4 November 2020', 'Georgia'],
  ['fa', 'فارسی', '۱٬۲۳۴', '۱۴ آبان ۱۳۹۹', 'گرجستان'],
  ['fr', 'Français', '1 234', '4 novembre 2020', 'Géorgie'],
  ['hy', 'Հայերեն', '1234', '4 նոյեմբերի, 2020 թ.', 'Վրաստան'],
  ['ru', 'Русский', '1 234', '4 ноября 2020 г.', 'Грузия'],
  ['tr', 'Türkçe', '1.234', '4 Kasım 2020', 'Gürcistan'],
] as const

describe('languages', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    const places = Array.from({ length: MANY }, (_, i) => ({
      id: `wherein:${i}`,
      name: `Place ${i}`,
      lat: 41 + (i % 40) / 40,
      lon: 42 + Math.floor(i / 40) / 20,
      country: 'GE',
    }))
    const corpus = madeCorpus(places)
    const articles = corpus.articles.map(article => ({ ...article, date: '2020-11-04' }))
    walk = await openWalk({ corpus: { ...corpus, articles }, reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  test.each(WRITTEN)(
    '%s: numbers, dates and names of countries follow the switch',
    async (tag, own, n, date, country) => {
      await page.locator('.masthead select').selectOption(own)
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(tag)
      // Spaces that do not break are as good as others here.
      const said = async (part: string) => (await page.locator(part).first().innerText()).replace(/\s/gu, ' ')
      await expect.poll(() => said('.masthead-extent')).toContain(n)
      expect(await said('.article-item .byline')).toContain(date)
      expect(await page.getByRole('tab').nth(1).innerText()).toMatch(new RegExp(n.replaceAll(/[ .]/g, '.')))
      await page.getByRole('tab').nth(1).click()
      expect(await said('.place-item-kind')).toContain(country)
      await page.getByRole('tab').nth(0).click()
    },
  )

  test('languages: by the reader’s browser, by the switch, by the address; only the one is fetched', async () => {
    const { page } = await visit(walk.browser, walk.address, { locale: 'de-AT' })
    await page.getByRole('tab', { name: /^Artikel/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => /assets\/(az|de|fa|fr|hy|ru|tr)-/.exec(name)?.[1])
          .filter(tag => tag !== undefined),
      )
    expect(new Set(await fetched())).toEqual(new Set(['de']))

    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('فارسی')
    await page.getByRole('tab', { name: /^مقاله‌ها/ }).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('fa')
    await page.getByRole('tab', { name: /^مکان‌ها/ }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('list')).toBe('places')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('fa')
    expect(new Set(await fetched())).toEqual(new Set(['de', 'fa']))
    await page.context().close()
  })
})
