/**
 * What an embedded map costs the page around it: bytes, time to the first pin, and whether the page itself is
 * slower for it. Run it after `npm run build` on a quiet machine: npm run bench:embed
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { makeCorpus } from '../../src/cli/make-corpus.ts'
import { writeCorpus } from '../../src/formats/index.ts'
import { launchChromium } from '../browser/chromium.ts'
import { serveHosts } from '../browser/embed/host-server.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
const RUNS = 9
const WORDS = 5000

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">'
const SCRIPT = '<script type="module" src="/wherein/wherein.js"></script>'

/** What a page counted of itself. */
interface Counts {
  readonly pin: number
  readonly longest: number
  /** Processor time of the longest task of the main thread: other programs on the machine do not count. */
  readonly busiest: number
  readonly blocking: number
  readonly largest: number
}

const words = readdirSync(SEEDS)
  .filter(file => file.endsWith('.txt'))
  .flatMap(file => readFileSync(join(SEEDS, file), 'utf8').split(/\s+/))
const text = Array.from({ length: WORDS }, (_, i) => words[i % words.length]!)
const article = `<article>${chunks(text, 80)
  .map(part => `<p>${escapeText(part.join(' '))}</p>`)
  .join('')}</article>`

const hosts = await serveHosts({
  '/corpus.json': writeCorpus(await makeCorpus(['seeds'])),
  '/file.html': `${HEAD}${SCRIPT}<wherein-map src="/corpus.json"></wherein-map>`,
  '/page.html': `${HEAD}${SCRIPT}<wherein-map for="article"></wherein-map>${article}`,
  '/without.html': `${HEAD}${article}`,
  '/below.html': `${HEAD}${SCRIPT}${article}<wherein-map src="/corpus.json"></wherein-map>`,
  '/twenty.html': `${HEAD}${SCRIPT}${article}${'<wherein-map for="article" loading="eager"></wherein-map>'.repeat(20)}`,
})
const browser = await launchChromium()

await measureBytes(browser)
await measureArticle(browser)
await measureHost(browser)
await measureTwenty(browser)

await browser.close()
hosts.stop()

async function measureBytes(browser: Browser): Promise<void> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const urls = new Map<string, string>()
  const bytes = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = new URL(urls.get(requestId) ?? hosts.address).pathname
    bytes.set(path, encodedDataLength)
  })
  await page.goto(`${hosts.address}file.html`)
  await page.locator('.spot').first().waitFor()
  const until = [...bytes]
  const sum = (test: RegExp) => until.filter(([path]) => test.test(path)).reduce((n, [, size]) => n + size, 0)
  const first = [...bytes.keys()].filter(path => /wherein[^/]*\.js$/.test(path))
  console.log('Script to visible map, seed corpus, bytes on the wire (gzip and headers):')
  console.log(`  first file${first.length > 1 ? 's' : ''}   ${kb(sum(/wherein[^/]*\.js$/))}`)
  console.log(`  all scripts   ${kb(sum(/\.js$/))}   (styles are inside; at most 150 KB)`)
  console.log(`  corpus        ${kb(sum(/corpus\.json$/))}`)
  await page.waitForTimeout(3000)
  for (const [path, size] of bytes)
    if (/countries|Worker/.test(path)) console.log(`  ${path.slice(16)}  ${kb(size)}`)
  await page.context().close()
}

async function measureArticle(browser: Browser): Promise<void> {
  const counts = await runs(browser, 'page.html', page => page.locator('.spot').first().waitFor())
  console.log(`A ${WORDS}-word article of the page, gazetteer from cache, median of ${RUNS}:`)
  console.log(`  navigation to first pin   ${ms(median(counts.map(({ pin }) => pin)))}   (at most 1000)`)
  console.log(
    `  longest task, worst run   ${ms(Math.max(...counts.map(({ longest }) => longest)))}   (at most 50)`,
  )
  console.log(`  longest task, median      ${ms(median(counts.map(({ longest }) => longest)))}`)
  console.log(`  processor time, worst run ${ms(Math.max(...counts.map(({ busiest }) => busiest)))}`)
  console.log(`  processor time, median    ${ms(median(counts.map(({ busiest }) => busiest)))}`)
}

async function measureHost(browser: Browser): Promise<void> {
  const settle = (page: Page) => page.waitForTimeout(1000)
  const without = await runs(browser, 'without.html', settle)
  const below = await runs(browser, 'below.html', settle)
  console.log(`The page around, element below the fold, median of ${RUNS} (without → with):`)
  for (const key of ['largest', 'blocking'] as const) {
    const [a, b] = [without, below].map(counts => counts.map(count => count[key])) as [number[], number[]]
    const name = { largest: 'largest contentful paint', blocking: 'total blocking time' }[key]
    console.log(
      `  ${name.padEnd(25)} ${ms(median(a))} → ${ms(median(b))}   (spread without: ${ms(spread(a))})`,
    )
  }
}

async function measureTwenty(browser: Browser): Promise<void> {
  const page = await (await browser.newContext()).newPage()
  let gazetteers = 0
  page.on('request', request => {
    if (request.url().includes('/core.gazetteer')) gazetteers++
  })
  await page.goto(`${hosts.address}twenty.html`)
  await page.waitForFunction(
    () => [...document.querySelectorAll('wherein-map')].every(map => map.shadowRoot?.querySelector('.spot')),
    null,
    { timeout: 60_000 },
  )
  await page.waitForTimeout(2000)
  console.log(`Twenty elements: ${page.workers().length} worker, ${gazetteers} gazetteer fetched`)
  await page.context().close()
}

/** Visits a page again and again with a warm cache and gives what each visit counted. */
async function runs(browser: Browser, path: string, until: (page: Page) => Promise<void>): Promise<Counts[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(() => {
    const counts = { pin: 0, longest: 0, blocking: 0, largest: 0 }
    Object.assign(window, { counts })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) {
        counts.longest = Math.max(counts.longest, duration)
        counts.blocking += duration - 50
      }
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver(list => {
      for (const { startTime } of list.getEntries()) counts.largest = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    const timer = setInterval(() => {
      if (!document.querySelector('wherein-map')?.shadowRoot?.querySelector('.spot')) return
      counts.pin = performance.now()
      clearInterval(timer)
    }, 5)
  })
  const found: Counts[] = []
  for (let i = 0; i <= RUNS; i++) {
    const page = await context.newPage()
    const trace = await startTrace(page)
    await page.goto(hosts.address + path)
    await until(page)
    await page.waitForTimeout(300)
    const busiest = await trace()
    const counts = await page.evaluate((): Counts | null =>
      'counts' in window ? Object(window.counts) : null,
    )
    // The first visit fills the cache.
    if (i > 0 && counts) found.push({ ...counts, busiest })
    await page.close()
  }
  await context.close()
  return found
}

/** Traces the tasks of a page; the function it gives ends that and tells the longest of the main thread, in ms. */
async function startTrace(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  const events: { name?: string; tid?: number; tdur?: number; args?: { name?: string } }[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  })
  return async () => {
    const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await done
    const main = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(({ tid }) => tid),
    )
    const tasks = events.filter(({ name, tid }) => name === 'RunTask' && main.has(tid))
    return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
  }
}

function chunks(list: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
