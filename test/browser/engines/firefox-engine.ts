import puppeteer from 'puppeteer-core'
import { callIn } from './chromium-engine.ts'
import type { Engine, Size } from './engine.ts'

/** Firefox, by Puppeteer over WebDriver BiDi. */
export async function openFirefox(executablePath: string, size: Size): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en-US',
      'intl.locale.requested': 'en-US',
    },
  })
  const page = await browser.newPage()
  // Firefox 140 sets the size, and refuses the orientation that Puppeteer sends along.
  await page.setViewport(size).catch(() => undefined)
  await page.waitForFunction(`innerWidth === ${size.width} && innerHeight === ${size.height}`)
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    async open(address) {
      await page.goto(address, { waitUntil: 'load' })
    },
    ask: async (what, ...args) =>
      (await page.evaluate(callIn(what, args))) as Awaited<ReturnType<typeof what>>,
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    press: key => page.keyboard.press(key),
    async reload() {
      await page.reload()
    },
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  }
}
