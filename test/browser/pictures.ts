import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { writeCorpus } from '../../src/formats/index.ts'
import { benchCorpus } from '../bench/viewer/corpus.ts'
import { benchPoints } from '../bench/viewer/points.ts'
import { launchChromium } from './chromium.ts'
import { serveArticles } from './served.ts'

/**
 * Makes the pictures of the main states from the real corpus: `npm run pictures`. They are made by hand when the viewer
 * changes its look, and looked at before they are committed.
 */
interface Shot {
  readonly name: string
  /** The query of the address. */
  readonly view: string
  readonly options?: BrowserContextOptions
  /** The corpus in place of the five reports, as JSON. */
  readonly corpus?: string
  /** What to do before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>
}

const BAKU = 'place=geonames:587084'
const ARTICLE = 'article=000_8573892ad2582d0b'
const DESKTOP = { viewport: { width: 1360, height: 820 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const towns = writeCorpus(benchCorpus(await benchPoints(50_000, 100_000)))
const SHOTS: readonly Shot[] = [
  { name: 'viewer', view: `?${BAKU}&${ARTICLE}` },
  { name: 'dark', view: `?${BAKU}&${ARTICLE}`, options: { colorScheme: 'dark' } },
  { name: 'phone', view: `?${BAKU}`, options: PHONE },
  { name: 'persian', view: `?${BAKU}`, options: { locale: 'fa-IR' } },
  {
    name: 'compare',
    view: '',
    before: page => page.getByRole('tab', { name: 'Compare' }).click(),
  },
  { name: 'towns', view: '?map=4/48/9', corpus: towns },
]

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...DESKTOP, ...shot.options })
  const page = await context.newPage()
  const { corpus } = shot
  if (corpus) await page.route('**/corpus.json', route => route.fulfill({ body: corpus }))
  await page.goto(address + shot.view)
  await page.locator('.masthead, .article').first().waitFor()
  await shot.before?.(page)
  await page.waitForLoadState('networkidle')
  // The finest borders and the labels come after the first paint: the page is ready when it looks the same for a while.
  await untilStill(page)
  const path = fileURLToPath(new URL(`../golden/${shot.name}.webp`, import.meta.url))
  // The launcher knows PNG and JPEG alone. As WebP the pictures have 43 % of the weight they have as PNG.
  const session = await context.newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 })
  writeFileSync(path, data, 'base64')
  process.stdout.write(`${path}\n`)
  await context.close()
}

/** Waits until two pictures in a row, each after frames of its own, are the same. Outside of a test there is no polling but one's own. */
async function untilStill(page: Page): Promise<void> {
  let before = ''
  for (;;) {
    await page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 500)))
    const now = (await page.screenshot()).toString('base64')
    if (now === before) return
    before = now
  }
}

const [served, browser] = await Promise.all([serveArticles(), launchChromium()])
try {
  for (const shot of SHOTS) await take(browser, served.address, shot)
} finally {
  await browser.close()
  served.stop()
}
