import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { writeCorpus } from '../../src/formats/index.ts'
import { launchChromium } from './chromium.ts'
import { keptIn } from './kept.ts'
import { corpusOf } from './walk.ts'

type Browser = Awaited<ReturnType<typeof launchChromium>>

let browser: Browser
let body: string
const address = inject('reports')
beforeAll(async () => {
  browser = await launchChromium()
  const corpus = await corpusOf([
    { id: 'a', title: 'Trains', text: 'Trains run from Paris to Lyon again.' },
    { id: 'b', title: 'Rain', text: 'Rain fell in Lyon.' },
  ])
  body = writeCorpus(corpus)
})
afterAll(() => browser?.close())

/** A page of a context of its own, in which something goes wrong before the viewer is opened. */
async function openWith(prepare: (context: BrowserContext) => Promise<unknown>, search = ''): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.route('**/corpus.json', route => route.fulfill({ body }))
  await prepare(context)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(address + search)
  return page
}

/** Has the first request for a file fail. */
const failOnce = (pattern: RegExp) => (context: BrowserContext) => {
  let failed = false
  return context.route(pattern, route => {
    if (failed) return route.fallback()
    failed = true
    return route.abort()
  })
}

test('land that cannot be loaded is told, and loads when asked again', async () => {
  const page = await openWith(failOnce(/world-coarse/))
  const note = page.getByRole('alert').filter({ hasText: 'Land and borders could not be loaded' })
  await note.getByRole('button', { name: 'Try again' }).click()
  await note.waitFor({ state: 'detached' })
  await page.context().close()
})

test('articles that cannot be loaded are told, and load when asked again', async () => {
  const page = await openWith(failOnce(/corpus\.json/))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('.masthead').waitFor()
  await page.context().close()
})

test('a part of the page that cannot be loaded is told, and the rest works', async () => {
  const page = await openWith(failOnce(/assets\/article-page/), '?article=a')
  const note = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await page.locator('.map').getByRole('button', { name: /Paris/ }).waitFor()
  await note.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('article').waitFor()
  await page.context().close()
})

test('a store that never answers does not keep the articles from being read', async () => {
  const page = await openWith(context =>
    context.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    }),
  )
  await page.locator('.masthead').waitFor()
  await page.context().close()
})

test('a correction that finds no room is told, and kept when there is room again', async () => {
  const page = await openWith(
    context =>
      context.addInitScript(() => {
        const put = IDBObjectStore.prototype.put
        IDBObjectStore.prototype.put = function (...args) {
          if (!('roomy' in window)) throw new DOMException('full', 'QuotaExceededError')
          return put.apply(this, args)
        }
      }),
    '?article=a&at=16',
  )
  await page.getByRole('button', { name: 'Why here?' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  const note = page.getByRole('status').filter({ hasText: 'keeps nothing after the visit' })
  await note.waitFor()
  expect(await keptIn(page)).toEqual([])
  await page.evaluate(() => Object.assign(window, { roomy: true }))
  await note.getByRole('button').click()
  await note.waitFor({ state: 'detached' })
  expect(await keptIn(page)).toEqual(['Paris accepted mention'])
  await page.context().close()
})
