import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { focusOf } from './focus.ts'
import { type Visit, visit } from './visit.ts'

const REPORTS = inject('reports')

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const BAKU = 'place=geonames:587084'
const ARTICLE = 'article=000_8573892ad2582d0b'
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** How a reader comes, and the states that the page is led through, one after the other. */
interface Round {
  readonly name: string
  readonly search: string
  readonly as?: BrowserContextOptions
  readonly states: readonly (readonly [name: string, lead: (page: Page) => Promise<unknown>])[]
}

const lists = (page: Page) => page.getByRole('tablist').waitFor()
const dialog = (page: Page) => page.getByRole('dialog').waitFor()
const article = (page: Page) => page.getByRole('article').waitFor()
const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click()

const ROUNDS: readonly Round[] = [
  {
    name: 'in the light',
    search: '',
    states: [
      ['the start', lists],
      ['the list of places', tab(/^Places/)],
      ['a popup', openBaku],
      ['an article', openArticle],
      ['why here', askWhy],
      ['the adding of a name', addName],
      ['the comparison', compare],
      ['the filters', openFilters],
      ['filters at work', page => page.getByRole('checkbox', { name: /^country/ }).check()],
      ['search results', searchKarabakh],
      ['the share dialog', share],
    ],
  },
  {
    name: 'in the dark',
    search: `?${BAKU}&list=places`,
    as: { colorScheme: 'dark' },
    states: [
      ['a popup', dialog],
      ['an article', openArticle],
      ['why here', askWhy],
      ['the comparison', compare],
      ['the filters', openFilters],
    ],
  },
  {
    name: 'on a phone',
    search: '?list=places',
    as: PHONE,
    states: [
      ['the list of places', lists],
      ['a popup', openBaku],
      ['an article', openArticle],
      ['why here', askWhy],
    ],
  },
  { name: 'in Persian', search: `?lang=fa&${BAKU}&list=places`, states: [['a popup', dialog]] },
  {
    name: 'in Persian on a phone',
    search: `?lang=fa&${ARTICLE}`,
    as: PHONE,
    states: [['an article', article]],
  },
  {
    name: 'in forced colours',
    search: `?${BAKU}`,
    as: { forcedColors: 'active' },
    states: [
      ['a popup', dialog],
      ['an article', openArticle],
    ],
  },
  {
    name: 'with a broken link',
    search: '?place=none',
    states: [['the notice', page => page.getByText('This link names').waitFor()]],
  },
  {
    name: 'where the corpus is missing',
    search: '?src=nothing.json',
    states: [['the error', page => page.getByRole('alert').waitFor()]],
  },
]

async function openBaku(page: Page): Promise<void> {
  await page.locator('.place-item', { hasText: 'Baku' }).click()
  await dialog(page)
}

async function openArticle(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('.passage').first().click()
  await article(page)
}

async function askWhy(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('link').first().click()
  const bar = page.getByRole('region', { name: /^The mention/ })
  await bar.getByRole('button', { name: 'Why here?' }).click()
  await bar.getByRole('button', { name: 'Not a place' }).waitFor()
}

async function addName(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a name' }).click()
  await page.getByRole('textbox', { name: /^The name as/ }).fill('Leader')
  await page.getByRole('searchbox').waitFor()
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All articles' }).click()
  await page.getByRole('tab', { name: 'Compare' }).click()
  await page.getByRole('grid').waitFor()
}

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('slider', { name: 'Confidence' }).waitFor()
}

async function searchKarabakh(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill('Karabakh')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
}

async function share(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await page.getByRole('dialog', { name: 'Share this map' }).waitFor()
}

/** What axe finds by the rules it applies of itself, and by that of WCAG 2.2 which it applies only when asked. */
async function faultsOf(page: Page): Promise<string[]> {
  // Once a document: what the engine has made fast stays so from state to state.
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE })
  const options = { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  // Symbols lie where their places do; the list of places has the same ones at full size (2.5.8, Equivalent).
  const isSymbol = (target: string) =>
    page.locator(target).evaluate(element => element.matches('.leaflet-pane [data-place]'))
  const faults: string[] = []
  for (const { id, nodes } of violations)
    for (const { target, failureSummary } of nodes)
      if (id !== 'target-size' || !(await isSymbol(String(target))))
        faults.push(`${id}: ${target.join(' ')}: ${failureSummary}`)
  return faults
}

describe('everyone can read', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  async function come(search: string, options: BrowserContextOptions = {}): Promise<Visit> {
    return visit(browser, REPORTS + search, { reducedMotion: 'reduce', ...options })
  }

  test.each(ROUNDS)('axe finds nothing $name', async ({ search, as, states }) => {
    const { page } = await come(search, as)
    for (const [name, lead] of states) {
      await lead(page)
      expect(await faultsOf(page), name).toEqual([])
    }
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
    const here = () => focusOf(page)
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
