import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Corpus } from '../../src/corpus/index.ts'
import { writeCorpus } from '../../src/formats/index.ts'

/** A page under watch: what it must never do is gathered as it happens. */
export interface Visit {
  readonly page: Page
  /** Errors and warnings in the console, uncaught exceptions and failed requests. */
  readonly complaints: readonly string[]
  /** Addresses asked of another host. */
  readonly strangers: readonly string[]
}

/** Opens an address in a context of its own. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const reader = await watchedPage(browser, new URL(address).host, options)
  await reader.page.goto(address)
  return reader
}

/** Opens the viewer at an address with a corpus in the place of its own. */
export async function visitCorpus(
  browser: Browser,
  address: string,
  corpus: Corpus,
  search = '',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const reader = await watchedPage(browser, new URL(address).host, options)
  const { page } = reader
  await page.context().route('**/corpus.json', route => route.fulfill({ body: writeCorpus(corpus) }))
  await page.goto(address + search)
  await page.locator('.masthead, .article').first().waitFor()
  return reader
}

async function watchedPage(browser: Browser, host: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  const page = await context.newPage()
  // Well before a test's own end, so that what was waited for is named.
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? ''
    // What a page no longer needs when it is left is no failure.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`)
  })
  page.on('request', request => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.host !== host) strangers.push(request.url())
  })
  return { page, complaints, strangers }
}
