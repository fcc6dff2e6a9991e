import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tileArchive } from './tile-archive.ts'
import { visit } from './visit.ts'
import { openWalk, type Walk } from './walk.ts'

/** One pixel, red. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

describe('the base map', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const map = () => page.locator('.map-leaflet')
  const button = (name: string) => page.getByRole('button', { name })
  const scale = () => page.locator('.scale').innerText()
  /** Zoom, latitude and longitude of the map's middle. */
  const camera = () =>
    (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number) as [number, number, number]

  type MapView = ReturnType<typeof camera>

  /** Opens the map at the equator, where a degree has the same length both ways, and watches for gliding. */
  async function open(): Promise<void> {
    await page.goto(`${walk.address}?map=7/0/47`)
    await map().waitFor()
    await page.evaluate(() => {
      const pane = document.querySelector('.leaflet-map-pane')
      const watch = new MutationObserver(() => {
        if (pane?.matches('.leaflet-pan-anim, .leaflet-zoom-anim'))
          document.body.dataset.glided = pane.className
      })
      if (pane) watch.observe(pane, { attributes: true })
    })
  }

  /** Whether the map has glided since it was opened, which this reader does not want. */
  const glided = () => page.evaluate(() => document.body.dataset.glided ?? document.getAnimations().length)

  test('arrow keys move it, plus and minus zoom, and nothing glides where no motion is wanted', async () => {
    await open()
    await map().focus()
    const moves: [string, (from: MapView, to: MapView) => boolean][] = [
      ['ArrowRight', ([, , x], [, , toX]) => toX > x],
      ['ArrowLeft', ([, , x], [, , toX]) => toX < x],
      ['ArrowUp', ([, y], [, toY]) => toY > y],
      ['ArrowDown', ([, y], [, toY]) => toY < y],
      ['+', ([zoom], [to]) => to === zoom + 1],
      ['-', ([zoom], [to]) => to === zoom - 1],
    ]
    for (const [key, isMoved] of moves) {
      const from = camera()
      await page.keyboard.press(key)
      await expect.poll(() => isMoved(from, camera()), { message: key }).toBe(true)
    }
    expect(await glided()).toBe(0)
  })

  test('dragging moves it, wheel and buttons zoom, and nothing glides where no motion is wanted', async () => {
    await open()
    await expect.poll(scale).toBe('100 km')
    await page.mouse.move(500, 400)
    await page.mouse.down()
    await page.mouse.move(300, 400, { steps: 5 })
    await page.mouse.up()
    // 200 pixels of the 256 * 2^7 round the world.
    await expect.poll(() => camera()[2]).toBeCloseTo(47 + (200 * 360) / 2 ** 15, 1)
    await page.mouse.wheel(0, -90)
    await expect.poll(() => camera()[0]).toBeGreaterThan(7)
    await open()
    await button('Zoom in').click()
    await expect.poll(() => camera()[0]).toBe(8)
    await expect.poll(scale).toBe('50 km')
    await button('Zoom out').click()
    await expect.poll(scale).toBe('100 km')
    await button('Show all places').click()
    await expect.poll(() => camera()[1]).toBeGreaterThan(20)
    expect(await glided()).toBe(0)
  })

  test.each([
    ['raster tiles', { type: 'raster', url: 'tiles/{z}/{x}/{y}.png', credit: 'Somebody' }],
    ['a PMTiles file', { type: 'pmtiles', url: 'tiles/own.pmtiles', credit: 'Somebody' }],
  ])('gives way to %s that the page names', async (_, basemap) => {
    const reader = await visit(walk.browser, 'about:blank')
    const { page } = reader
    await page.route('**/tiles/*/*/*.png', route => route.fulfill({ body: PNG, contentType: 'image/png' }))
    await page.route('**/tiles/own.pmtiles', route => {
      const archive = tileArchive(PNG)
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []
      const body = archive.subarray(Number(from), Number(to) + 1)
      return route.fulfill({ status: 206, body, headers: { 'content-length': String(body.length) } })
    })
    await page.route(walk.address, async route => {
      const settings = `<script type="application/json" id="wherein-settings">${JSON.stringify({ basemap })}</script>`
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replace('</body>', `${settings}</body>`),
      })
    })
    await page.goto(walk.address)
    await page.locator('img.leaflet-tile-loaded').first().waitFor()
    expect(await page.locator('canvas.leaflet-tile').count()).toBe(0)
    expect(await page.locator('.credits').innerText()).toContain('Somebody')
    expect(reader.complaints).toEqual([])
    await page.context().close()
  })
})
