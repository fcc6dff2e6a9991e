import type { Browser, Page } from 'playwright-core'
import { dragAround, zoomAround } from './gestures.ts'

/** Which of the two is measured. */
export type Side = 'wherein' | 'markercluster'

/** What can be measured once the points are loaded. */
export const PARTS = ['drag', 'zoom', 'filter'] as const

/** One of them. */
export type Part = (typeof PARTS)[number]

/** One run of one side; what was not asked for is empty. Times in milliseconds. */
export interface LargeRun {
  readonly load: number
  /** Of each frame while the map is dragged, and while it is zoomed. */
  readonly drag: readonly number[]
  readonly zoom: readonly number[]
  readonly filters: readonly number[]
  /** The same until the map shows them as well. */
  readonly mapFilters: readonly number[]
}

/** Filters that the page is given in turn. */
const FILTERS = ['?kind=capital', '?kind=town', '?sure=0.7', '?publisher=Paper+3', '?']

/** The same in a view that stays, of which the map shows another picture for each. */
const MAP_FILTERS = FILTERS.slice(0, 4).map(search => `${search}&map=4/48/9`)

/** Loads many points and measures parts: moves and zooms the map, and, in this viewer, filters. */
export async function runLarge(
  browser: Browser,
  address: string,
  side: Side,
  parts: readonly Part[],
  slowDown: number,
): Promise<LargeRun> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(`${address}?side=${side}`)
    await page.waitForFunction(() => 'bench' in window)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    const load = await page.evaluate(() => window.bench.load())
    await page.waitForTimeout(2000)
    const framesOf = async (part: Part, gesture: (page: Page) => Promise<void>) => {
      if (!parts.includes(part)) return []
      await page.evaluate(() => window.bench.watch())
      await gesture(page)
      return page.evaluate(() => window.bench.frames())
    }
    const drag = await framesOf('drag', dragAround)
    const zoom = await framesOf('zoom', zoomAround)
    const filters: number[] = []
    const filtered = side === 'wherein' && parts.includes('filter')
    if (filtered)
      for (const search of FILTERS) {
        filters.push(await page.evaluate(search => window.bench.filter(search), search))
        await page.waitForTimeout(500)
      }
    const mapFilters: number[] = []
    if (filtered)
      for (const search of MAP_FILTERS) {
        await page.waitForTimeout(1000)
        mapFilters.push(await page.evaluate(search => window.bench.filterMap(search), search))
      }
    return { load, drag, zoom, filters, mapFilters }
  } finally {
    await context.close()
  }
}
