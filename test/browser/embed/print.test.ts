import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atRest } from '../at-rest.ts'
import { openWalks, type Walks } from './walk.ts'

/** Where a symbol stands on the map, as shares of its width and height, and the boxes of map and element. */
async function place(page: Page, name: RegExp) {
  const element = page.locator('wherein-map').first()
  const [map, symbol, host] = await Promise.all([
    element.locator('.map').boundingBox(),
    element.locator('.map').getByRole('button', { name }).boundingBox(),
    element.boundingBox(),
  ])
  if (!map || !symbol || !host) throw new Error('Expected a map with a symbol on it.')
  const [x, y] = [symbol.x + symbol.width / 2, symbol.y + symbol.height / 2]
  return { x: (x - map.x) / map.width, y: (y - map.y) / map.height, map, host }
}

/** Prints the page around on paper of a width, and looks at it as it stands there. */
async function onPaper<Found>(page: Page, width: number, look: () => Promise<Found>): Promise<Found> {
  const size = page.viewportSize()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width, height: 1000 })
  const found = await look()
  await page.emulateMedia({ media: 'screen' })
  if (size) await page.setViewportSize(size)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  return found
}

describe('a page with a map on paper', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks()
  })
  afterAll(() => walks?.stop())

  test('the whole map is as wide as its column, and nothing below it is blank', () =>
    walks.walk('article.html', async page => {
      const spot = page.locator('wherein-map .map').getByRole('button', { name: /^Tabriz/ })
      await spot.waitFor()
      await page.locator('wherein-map .map-furniture .credits').first().waitFor()
      await atRest(() => spot.boundingBox())
      const before = await place(page, /^Tabriz/)
      for (const width of [700, 400]) {
        const { x, y, map, host } = await onPaper(page, width, () => place(page, /^Tabriz/))
        expect(x).toBeCloseTo(before.x, 1)
        expect(y).toBeCloseTo(before.y, 1)
        expect(map.width).toBeCloseTo(host.width, 0)
        expect(map.width / map.height).toBeCloseTo(before.map.width / before.map.height, 1)
        expect(host.height).toBeCloseTo(map.height, 0)
      }
      await expect.poll(async () => (await place(page, /^Tabriz/)).map.width).toBe(before.map.width)
    }))
})
