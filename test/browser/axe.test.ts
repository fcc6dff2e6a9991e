import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import {
  addName,
  article,
  askWhy,
  compare,
  dialog,
  lists,
  openArticle,
  openBaku,
  openFilters,
  searchKarabakh,
  share,
  tab,
} from './states.ts'
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

/** What axe finds by the rules it applies of itself, and by that of WCAG 2.2 which it applies only when asked. */
async function faultsOf(page: Page): Promise<string[]> {
  // Evaluated, since the page's policy allows no script put into it. Once a document: what the engine has made fast stays so from state to state.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(AXE, 'utf8'))
  const options = { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  // Symbols lie where their places do; the list of places has the same ones at full size (2.5.8, Equivalent).
  // The map may have laid them out anew meanwhile, and the selector then names several.
  const isSymbol = (target: string) =>
    page
      .locator(target)
      .evaluateAll(elements => elements.every(element => element.matches('.leaflet-pane [data-place]')))
  const faults: string[] = []
  for (const { id, nodes } of violations)
    for (const { target, failureSummary } of nodes)
      if (id !== 'target-size' || !(await isSymbol(String(target))))
        faults.push(`${id}: ${target.join(' ')}: ${failureSummary}`)
  return faults
}

describe('axe', () => {
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
})
