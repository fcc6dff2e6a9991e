import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { type Visit, visit } from '../visit.ts'
import { CORPUS } from './corpus.ts'
import { type HostServer, serveHosts } from './host-server.ts'

/** Host pages on a server of their own, and a browser to walk them in. */
export interface Walks {
  readonly address: string
  readonly browser: Browser
  /** Visits a host page and holds at the end that nothing complained, no stranger was asked and nothing stored. */
  readonly walk: (
    path: string,
    steps: (page: Page, visited: Visit) => Promise<void>,
    options?: BrowserContextOptions & { readonly stores?: boolean },
  ) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Serves the host pages with a corpus and files made for a test.
 *
 * @param built the folder of the element, where it is not the one just built.
 */
export async function openWalks(made: Readonly<Record<string, string>> = {}, built?: string): Promise<Walks> {
  const [hosts, browser]: [HostServer, Browser] = await Promise.all([
    serveHosts({ '/corpus.json': JSON.stringify(CORPUS), ...made }, built),
    launchChromium(),
  ])
  return {
    address: hosts.address,
    browser,
    async walk(path, steps, { stores = false, ...options } = {}) {
      const visited = await visit(browser, hosts.address + path, options)
      const { page } = visited
      await steps(page, visited)
      expect(visited.complaints).toEqual([])
      expect(visited.strangers).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      if (!stores) expect(await page.evaluate(countStored)).toBe(0)
      await page.context().close()
    },
    async stop() {
      await browser.close()
      hosts.stop()
    },
  }
}

/** How much the page's origin keeps in the browser. */
export async function countStored(): Promise<number> {
  const { length } = await indexedDB.databases()
  return length + localStorage.length + sessionStorage.length + (await caches.keys()).length
}

/** The names that were found in a page's article and mean a place. */
export function phrasesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const corpus = document.querySelector('wherein-map')?.corpus
    return corpus?.mentions.filter(({ place }) => place !== null).map(({ phrase }) => phrase) ?? []
  })
}

/** The page's words that a highlight shows, in the order of the page. */
export function highlightedIn(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(kind => {
    const ranges = [...(CSS.highlights.get(`wherein-${kind}`) ?? [])]
    return ranges.flatMap(range => (range instanceof Range ? [range] : [])).map(range => range.toString())
  }, kind)
}
