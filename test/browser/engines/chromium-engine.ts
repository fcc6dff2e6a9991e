import { launchChromium } from '../chromium.ts'
import type { Engine, Size } from './engine.ts'

/** Chromium, by Playwright. */
export async function openChromium(size: Size): Promise<Engine> {
  const browser = await launchChromium()
  const context = await browser.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' })
  const page = await context.newPage()
  return {
    version: `Chromium ${browser.version()}`,
    async open(address) {
      await page.goto(address)
    },
    ask: (what, ...args) => page.evaluate(callIn(what, args)),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    press: key => page.keyboard.press(key),
    async reload() {
      await page.reload()
    },
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}

/** The call of a function as an expression. */
export function callIn(what: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map(value => (value === undefined ? 'undefined' : JSON.stringify(value)))
  return `(${what})(${given.join(', ')})`
}
