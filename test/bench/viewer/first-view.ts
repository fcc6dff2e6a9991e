import type { Browser } from 'playwright-core'

/** One first visit to the seed corpus. */
export interface FirstView {
  /** Milliseconds until anything is painted. */
  readonly paint: number
  /** Milliseconds until Baku stands on the map and its frame is painted. */
  readonly baku: number
  /** Sum of the layout shifts of the first five seconds (CLS). */
  readonly shift: number
}

/** Runs in the page before anything of its own. */
const WATCH = `
  window.seen = { baku: 0, shift: 0 }
  new PerformanceObserver(list => { for (const entry of list.getEntries()) seen.shift += entry.value })
    .observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (document.querySelector('.spot[data-place="geonames:587084"]'))
      requestAnimationFrame(() => { seen.baku = performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

declare global {
  interface Window {
    seen: { readonly baku: number; readonly shift: number }
  }
}

/** Opens the viewer with an empty cache on a slowed-down processor. */
export async function firstView(browser: Browser, address: string, slowDown: number): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    await page.addInitScript(WATCH)
    await page.goto(address)
    await page.waitForFunction(() => window.seen.baku > 0)
    await page.waitForTimeout(5000)
    return await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ...window.seen,
    }))
  } finally {
    await context.close()
  }
}
