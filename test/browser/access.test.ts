import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Served, serveArticles } from './served.ts'
import { type Visit, visit } from './visit.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const BAKU = 'place=geonames:587084'
const ARTICLE = 'article=000_8573892ad2582d0b'
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** The states of the viewer: an address, how the reader comes, and what the reader does before it is looked at. */
interface State {
  readonly name: string
  readonly search: string
  readonly as?: BrowserContextOptions
  readonly ready: (page: Page) => Promise<unknown>
}

const lists = (page: Page) => page.getByRole('tablist').waitFor()
const dialog = (page: Page) => page.getByRole('dialog').waitFor()
const article = (page: Page) => page.getByRole('article').waitFor()

const STATES: readonly State[] = [
  { name: 'the start', search: '', ready: lists },
  { name: 'a popup', search: `?${BAKU}`, ready: dialog },
  { name: 'an article', search: `?${ARTICLE}`, ready: article },
  { name: 'the list of places', search: '?list=places', ready: lists },
  { name: 'the comparison', search: '?list=compare', ready: page => page.getByRole('grid').waitFor() },
  {
    name: 'the filters',
    search: '?sure=0.6&kind=country',
    async ready(page) {
      await page.getByRole('button', { name: 'Filters', exact: true }).click()
      await page.getByRole('slider', { name: 'Confidence' }).waitFor()
    },
  },
  {
    name: 'search results',
    search: '',
    async ready(page) {
      await page.getByRole('combobox', { name: /^Search/ }).fill('Karabakh')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  { name: 'why here', search: `?${ARTICLE}`, ready: askWhy },
  {
    name: 'a broken link',
    search: '?place=none',
    ready: page => page.getByText('This link names').waitFor(),
  },
  {
    name: 'an error',
    search: '?src=nothing.json',
    ready: page => page.getByRole('alert').waitFor(),
  },
  { name: 'the dark', search: `?${BAKU}`, as: { colorScheme: 'dark' }, ready: dialog },
  { name: 'a dark article', search: `?${ARTICLE}`, as: { colorScheme: 'dark' }, ready: askWhy },
  { name: 'a phone', search: '?list=places', as: PHONE, ready: lists },
  { name: 'a popup on a phone', search: `?${BAKU}`, as: PHONE, ready: dialog },
  { name: 'Persian', search: `?lang=fa&${BAKU}&list=places`, ready: dialog },
  { name: 'Persian on a phone', search: `?lang=fa&${ARTICLE}`, as: PHONE, ready: article },
  { name: 'forced colours', search: `?${BAKU}`, as: { forcedColors: 'active' }, ready: dialog },
]

async function askWhy(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('link').first().click()
  const bar = page.getByRole('region', { name: /^The mention/ })
  await bar.getByRole('button', { name: 'Why here?' }).click()
  await bar.getByRole('button', { name: 'Not a place' }).waitFor()
}

/** What axe finds by the rules it applies of itself, and by that of WCAG 2.2 which it applies only when asked. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate<AxeResults>('axe.run(document)')
  // Symbols lie where their places do; the list of places has the same ones at full size (2.5.8, Equivalent).
  const targets = await page.evaluate<AxeResults>(
    "axe.run({ exclude: ['.leaflet-pane [data-place]'] }, { runOnly: ['target-size'] })",
  )
  return [...found.violations, ...targets.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

describe('everyone can read', () => {
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serveArticles(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })

  async function come(search: string, options: BrowserContextOptions = {}): Promise<Visit> {
    return visit(browser, served.address + search, { reducedMotion: 'reduce', ...options })
  }

  test.each(STATES)('axe finds nothing in $name', async ({ search, as, ready }) => {
    const { page } = await come(search, as)
    await ready(page)
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('axe finds nothing where there are no articles', async () => {
    const { page } = await come('')
    const empty = { version: 1, articles: [], mentions: [], places: {}, credit: '' }
    await page.route('**/corpus.json', route => route.fulfill({ json: empty }))
    await page.reload()
    await page.getByRole('heading', { name: 'No articles yet' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  test('at 400 % nothing needs scrolling sideways', async () => {
    for (const search of [
      '',
      '?list=places',
      `?${ARTICLE}`,
      `?${BAKU}`,
      '?lang=de',
      '?lang=fa&list=places',
    ]) {
      const { page } = await come(search, { viewport: { width: 320, height: 256 } })
      await page.getByRole('main').waitFor()
      expect(await page.evaluate(sideways), search).toEqual([])
      await page.context().close()
    }
  })

  test('the whole way by keyboard, the focus always to be seen', async () => {
    const { page } = await come('')
    await lists(page)
    const here = () => page.evaluate(focused)
    await page.keyboard.press('Tab')
    expect(await here()).toMatchObject({ name: 'Skip to articles and places', seen: true })
    await page.keyboard.press('Enter')
    const met: string[] = []
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab')
      const { name, seen } = await here()
      met.push(name)
      expect(seen, `focus on ${name}`).toBe(true)
    }
    expect(met).toEqual(expect.arrayContaining(['Language', 'Filters']))
    expect(met.some(name => name.startsWith('Articles'))).toBe(true)

    await page.getByRole('tab', { name: /^Articles/ }).focus()
    await page.keyboard.press('ArrowRight')
    expect((await here()).name).toMatch(/^Places/)
    await page.getByRole('button', { name: /^Baku/ }).last().focus()
    await page.keyboard.press('Enter')
    await dialog(page)
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^Baku, \d+ passages$/))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await here()).name).toMatch(/^Baku/)
    await page.context().close()
  })

  test('a filter says how much is left', async () => {
    const { page } = await come('')
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByRole('checkbox', { name: /^capital/ }).check()
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^\d+ of \d+ mentions$/))
    await page.context().close()
  })

  test('languages: by the reader’s browser, by the switch, by the address; only the one is fetched', async () => {
    const { page } = await come('', { locale: 'de-AT' })
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

/** What reaches out of the page at either side. The map is two-dimensional by its nature. */
function sideways(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('main *, [role=dialog], [role=dialog] *')]
  const out = elements.filter(element => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 1 && (left < -1 || right > innerWidth + 1)
  })
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []
  return [...wide, ...out.map(element => `${element.tagName} ${element.className}`)]
}

/** What has the focus: its name, and whether an outline or a ring around it shows. */
function focused(): { name: string; seen: boolean } {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return { name: '', seen: false }
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const frame = element.parentElement && getComputedStyle(element.parentElement).boxShadow
  const ringed = element.matches('.search-field') && frame !== 'none'
  const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
  return { name: name.trim(), seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || ringed }
}
