import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.ts'
import { serveArticles } from './served.ts'
import { visit } from './visit.ts'

/**
 * Makes the README's picture from the real corpus: `npm run pictures`. It is made by hand when the viewer
 * changes its look, and looked at before it is committed.
 */
const BAKU = '?place=geonames:587084&article=000_8573892ad2582d0b'
const PICTURE = fileURLToPath(new URL('../golden/viewer.png', import.meta.url))

const [served, browser] = await Promise.all([serveArticles(), launchChromium()])
try {
  const { page } = await visit(browser, served.address + BAKU, { viewport: { width: 1360, height: 820 } })
  await page.getByRole('dialog').waitFor()
  await page.waitForLoadState('networkidle')
  // The finest borders and the labels come after the first paint.
  await page.waitForTimeout(1500)
  await page.screenshot({ path: PICTURE })
  process.stdout.write(`${PICTURE}\n`)
} finally {
  await browser.close()
  served.stop()
}
