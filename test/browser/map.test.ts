import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hasFocus, tabTo } from './focus.ts'
import { cityPlaces, madeCorpus } from './madeCorpus.ts'
import { tileArchive } from './tileArchive.ts'
import { type Visit, visit, visitCorpus } from './visit.ts'

const REPORTS = inject('reports')

/** One pixel, red. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
})

async function leave({ page, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([])
  await page.context().close()
}

describe('many places', () => {
  test('200 in one city: every one is on the map, names do not cover each other', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(cityPlaces()), '?map=10/40.42/49.86')
    const { page } = reader
    await page.locator('.cluster').first().waitFor()
    const counts = await page.locator('.cluster-count').allInnerTexts()
    const clustered = counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0)
    expect(clustered + (await page.locator('.spot').count())).toBe(200)
    expect(await overlaps(page.locator('.spot-label:visible'))).toEqual([])
    await leave(reader)
  })

  test('a cluster opens by mouse and by keyboard, and what was in it stays in sight', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(cityPlaces()))
    const { page } = reader
    for (const open of [
      (cluster: Locator) => cluster.click(),
      async (cluster: Locator) => {
        await cluster.focus()
        await page.keyboard.press('Enter')
      },
    ]) {
      await page.goto(`${REPORTS}?map=9/40.42/49.86`)
      const cluster = page.locator('.cluster').first()
      await cluster.waitFor()
      const label = (await cluster.getAttribute('aria-label')) ?? ''
      const [first] = /Place \d+/.exec(label) ?? []
      const before = page.url()
      await open(cluster)
      await expect.poll(() => page.url()).not.toBe(before)
      await expect
        .poll(() => page.locator(`.spot[aria-label^="${first},"], .cluster[aria-label*="${first}"]`).count())
        .toBe(1)
      const focused = await page.evaluate(() => document.activeElement?.className)
      expect(focused).toContain('leaflet-container')
    }
    await leave(reader)
  })

  test('50,000 in the world are a few hundred buttons', async () => {
    const places = Array.from({ length: 50_000 }, (_, i) => ({
      id: `wherein:p${i}`,
      name: `P${i}`,
      lat: ((i * 7919) % 13_000) / 100 - 60,
      lon: ((i * 104_729) % 36_000) / 100 - 180,
    }))
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(places), '?map=3/20/10')
    const { page } = reader
    await page.locator('.cluster').first().waitFor()
    expect(await page.locator('.cluster, .spot').count()).toBeLessThan(600)
    // A canvas shows them; a button shows itself when it is pointed at or has the focus.
    expect(await page.locator('.cluster-count').count()).toBe(0)
    const cluster = page.locator('.cluster').first()
    await cluster.hover()
    const count = /^[\d,]+/.exec((await cluster.getAttribute('aria-label')) ?? '')?.[0]
    expect(await cluster.locator('.cluster-count').innerText()).toBe(count)
    await page.mouse.move(0, 0)
    await expect.poll(() => page.locator('.cluster-count').count()).toBe(0)
    await cluster.focus()
    expect(await cluster.locator('.cluster-count').innerText()).toBe(count)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.url()).toContain('map=4/')
    await expect.poll(() => page.locator('.cluster, .spot').count()).toBeGreaterThan(20)
    await leave(reader)
  })
})

describe('a picture to keep', () => {
  let reader: Visit
  let page: Page

  beforeAll(async () => {
    reader = await visit(browser, `${REPORTS}?map=6/40/47`)
    page = reader.page
    await page.locator('.leaflet-tile-loaded').first().waitFor()
    await page.getByRole('button', { name: /^Baku, capital/ }).waitFor()
  })
  afterAll(() => leave(reader))

  const menu = () => page.getByRole('button', { name: 'Save or print the map' })

  /** Saves a picture by mouse, or with the keys alone: the choices follow their button. */
  const save = async (name: string, byKeyboard = false) => {
    const choice = page.getByRole('button', { name })
    if (byKeyboard) {
      await menu().focus()
      await page.keyboard.press('Enter')
      await tabTo(page, choice, { most: 3 })
    } else await menu().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      byKeyboard ? page.keyboard.press('Enter') : choice.click(),
    ])
    expect(await hasFocus(menu())).toBe(true)
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  test('as SVG: sound XML with the places, waters in their names, scale and credit', async () => {
    await expect.poll(async () => (await save('Picture as SVG')).bytes.toString()).toContain('Caspian Sea')
    const { name, bytes } = await save('Picture as SVG')
    expect(name).toBe('one-speech-five-reports.svg')
    const svg = bytes.toString()
    const broken = await page.evaluate(
      text =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    )
    expect(broken).toBeUndefined()
    for (const text of ['Baku', 'AZERBAIJAN', 'Araz River', 'Kura', 'GeoNames', ' km', 'One speech'])
      expect(svg).toContain(text)
  })

  test('as PNG', async () => {
    const { name, bytes } = await save('Picture as PNG')
    expect(name).toBe('one-speech-five-reports.png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeGreaterThan(50_000)
    const typed = await save('Picture as PNG', true)
    expect(typed.name).toBe(name)
    expect(typed.bytes.length).toBeGreaterThan(50_000)
    expect((await save('Picture as SVG', true)).bytes.toString()).toContain('AZERBAIJAN')
  })

  test('on paper: map, places and passages, and nothing else', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    const print = page.getByRole('button', { name: 'Print map, places and passages' })
    const paper = page.locator('.print')
    for (const ask of [
      async () => {
        await menu().click()
        await print.click()
      },
      async () => {
        await menu().focus()
        await page.keyboard.press('Enter')
        await tabTo(page, print, { most: 3 })
        await page.keyboard.press('Enter')
      },
    ]) {
      await ask()
      await page.locator('body[data-printed]').waitFor({ state: 'attached' })
      await page.emulateMedia({ media: 'print' })
      expect(await paper.locator('img').isVisible()).toBe(true)
      const text = await paper.innerText()
      expect(text).toContain('thank Iran for the Leader')
      // Counted by reading.
      expect(text).toMatch(/Baku\s+11\b/)
      expect(text).toMatch(/Azerbaijan\s+75\b/)
      expect(await page.locator('.panel').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(() => {
        document.body.removeAttribute('data-printed')
        dispatchEvent(new Event('afterprint'))
      })
      await paper.waitFor({ state: 'detached' })
    }
  })

  test('the browser’s own print takes the map as it is, whole', async () => {
    const spot = page.getByRole('button', { name: /^Baku, / })
    await spot.waitFor()
    const place = async () => {
      const [map, symbol] = await Promise.all([page.locator('.map').boundingBox(), spot.boundingBox()])
      if (!map || !symbol) throw new Error('Expected a map with Baku on it.')
      return { x: (symbol.x - map.x) / map.width, y: (symbol.y - map.y) / map.height, width: map.width }
    }
    const onScreen = await place()
    const size = page.viewportSize()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 1000 })
    const onPaper = await place()
    expect(onPaper.width).toBeLessThanOrEqual(680)
    expect(onPaper.x).toBeCloseTo(onScreen.x, 1)
    expect(onPaper.y).toBeCloseTo(onScreen.y, 1)
    await page.emulateMedia({ media: 'screen' })
    if (size) await page.setViewportSize(size)
    await expect.poll(async () => (await place()).width).toBe(onScreen.width)
  })

  test('Escape closes the choices and gives the focus back', async () => {
    const button = page.getByRole('button', { name: 'Save or print the map' })
    await button.click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Picture as SVG' }).isVisible()).toBe(false)
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })
})

describe('the base map', () => {
  test('has a scale that says how far', async () => {
    const reader = await visit(browser, `${REPORTS}?map=7/0/47`)
    await expect.poll(() => reader.page.locator('.scale').innerText()).toBe('100 km')
    await leave(reader)
  })

  test.each([
    ['raster tiles', { type: 'raster', url: 'tiles/{z}/{x}/{y}.png', credit: 'Somebody' }],
    ['a PMTiles file', { type: 'pmtiles', url: 'tiles/own.pmtiles', credit: 'Somebody' }],
  ])('gives way to %s that the page names', async (_, basemap) => {
    const reader = await visit(browser, 'about:blank')
    const { page } = reader
    await page.route('**/tiles/*/*/*.png', route => route.fulfill({ body: PNG, contentType: 'image/png' }))
    await page.route('**/tiles/own.pmtiles', route => {
      const archive = tileArchive(PNG)
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []
      const body = archive.subarray(Number(from), Number(to) + 1)
      return route.fulfill({ status: 206, body, headers: { 'content-length': String(body.length) } })
    })
    await page.route(REPORTS, async route => {
      const settings = `<script type="application/json" id="wherein-settings">${JSON.stringify({ basemap })}</script>`
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replace('</body>', `${settings}</body>`),
      })
    })
    await page.goto(REPORTS)
    await page.locator('img.leaflet-tile-loaded').first().waitFor()
    expect(await page.locator('canvas.leaflet-tile').count()).toBe(0)
    expect(await page.locator('.credits').innerText()).toContain('Somebody')
    await leave(reader)
  })
})

describe('places at the edges of the world', () => {
  const edges = [
    { id: 'wherein:east', name: 'East', lat: -17, lon: 179.9 },
    { id: 'wherein:west', name: 'West', lat: -17.5, lon: -179.9 },
    { id: 'wherein:north', name: 'Northernmost', lat: 90, lon: 0 },
    { id: 'wherein:south', name: 'Southernmost', lat: -90, lon: 0 },
  ]

  test('both sides of the date line meet', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(edges.slice(0, 2)))
    const boxes = await Promise.all(
      ['East', 'West'].map(name =>
        reader.page
          .locator('.map')
          .getByRole('button', { name: new RegExp(`^${name},`) })
          .boundingBox(),
      ),
    )
    const [east, west] = boxes.map(box => box?.x ?? Number.NaN)
    expect(west).toBeGreaterThan(east)
    expect(west - east).toBeLessThan(400)
    await leave(reader)
  })

  test('poles, one place, and none at all are calm', async () => {
    for (const places of [edges, edges.slice(2, 3), edges.slice(0, 1), []]) {
      const reader = await visitCorpus(browser, REPORTS, madeCorpus(places))
      expect(await reader.page.locator('.map').isVisible()).toBe(true)
      await reader.page.getByRole('button', { name: 'Show all places' }).click()
      await reader.page.waitForTimeout(300)
      await leave(reader)
    }
  })

  test('markup in names and titles stays text', async () => {
    const bad = '<img src=x onerror="document.title=1">'
    const places = [{ id: 'wherein:bad', name: bad, lat: 10, lon: 10 }]
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(places, bad))
    await reader.page.locator('.map').getByRole('button', { name: /^<img/ }).click()
    await reader.page.getByRole('heading', { level: 2, name: bad }).waitFor()
    expect(await reader.page.locator('img[src="x"]').count()).toBe(0)
    await leave(reader)
  })
})

describe('on a phone', () => {
  test('the sheet of texts is raised and lowered by keyboard and by dragging; the map keeps what room is left', async () => {
    const reader = await visit(browser, REPORTS, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const { page } = reader
    const grip = page.getByRole('separator')
    const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0
    await grip.focus()
    await page.keyboard.press('End')
    await expect.poll(() => heightOf('.panel')).toBeGreaterThan(650)
    await page.keyboard.press('Home')
    await expect.poll(() => heightOf('.panel')).toBeLessThan(130)
    await expect.poll(() => heightOf('.leaflet-container')).toBeGreaterThan(650)
    const box = await grip.boundingBox()
    if (!box) throw new Error('The grip is not there.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(195, 420, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => heightOf('.panel')).toBeGreaterThan(350)
    await leave(reader)
  })
})

/** Pairs of elements whose boxes overlap by more than a pixel. */
async function overlaps(elements: Locator): Promise<string[]> {
  return elements.evaluateAll(all => {
    const boxes = all.map(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return { text: element.textContent, box: range.getBoundingClientRect() }
    })
    const found: string[] = []
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Line boxes are a little higher than the letters in them.
        if (across > 1 && down > 3) found.push(`${a.text} × ${b.text}`)
      }
    return found
  })
}
