import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasFocus, tabTo } from './focus.ts'
import { onPage } from './map-point.ts'
import { openWalk, type Walk } from './walk.ts'

/** Colours of the map by day, red, green and blue: the sea, and land that no article names. */
const SEA = [0xdd, 0xe8, 0xee]
const LAND = [0xf3, 0xf2, 0xee]

describe('a picture to keep', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ search: '?map=6/40/47', reducedMotion: 'reduce' })
    page = walk.page
    await page.locator('.leaflet-tile-loaded').first().waitFor()
    await page.getByRole('button', { name: /^Baku, capital/ }).waitFor()
  })
  afterAll(() => walk?.stop())

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

  /** The colours that a picture shows beside longitudes and latitudes, and its pixels for one of the map's, as a browser opens it. */
  async function look(bytes: Buffer, type: string, points: readonly (readonly [number, number])[]) {
    const box = await page.locator('.map').boundingBox()
    const at = await Promise.all(points.map(([lon, lat]) => onPage(page, lon, lat)))
    const opened = { source: `data:${type};base64,${bytes.toString('base64')}`, at, width: box?.width ?? 0 }
    return page.evaluate(async ({ source, at, width }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context?.drawImage(image, 0, 0)
      const density = canvas.width / width
      const colours = at.map(({ x, y }) => {
        const around = context?.getImageData(
          Math.round((x - 8) * density),
          Math.round(y * density),
          16 * density,
          1,
        )
        const { data = [] } = around ?? {}
        return Array.from({ length: data.length / 4 }, (_, pixel) => [
          ...data.slice(pixel * 4, pixel * 4 + 3),
        ])
      })
      return { density, colours }
    }, opened)
  }

  /** The Caspian Sea; Georgia, which is not named; Baku. */
  const POINTS = [
    [50.9, 41.6],
    [43.4, 42.15],
    [49.892, 40.378],
  ] as const

  test.each([
    ['Picture as SVG', 'image/svg+xml', 1],
    ['Picture as PNG', 'image/png', 2],
  ])('%s shows sea, land and places where they are', async (name, type, density) => {
    await page.waitForLoadState('networkidle')
    const { bytes } = await save(name)
    const seen = await look(bytes, type, POINTS)
    expect(seen.density).toBeCloseTo(density, 2)
    const [sea, land, baku] = seen.colours as [number[][], number[][], number[][]]
    expect(sea).toContainEqual(SEA)
    expect(land).toContainEqual(LAND)
    // The circle of a place is red.
    expect(
      Math.max(...baku.map(([red = 0, green = 0, blue = 0]) => red - Math.max(green, blue))),
    ).toBeGreaterThan(60)
  })

  test('as SVG: sound XML with the places, waters in their names, scale and credit', async () => {
    await expect.poll(async () => (await save('Picture as SVG')).bytes.toString()).toContain('Caspian Sea')
    const { name, bytes } = await save('Picture as SVG')
    expect(name).toBe('one-speech-five-reports.svg')
    const svg = bytes.toString()
    // In a page without a policy of its own: the viewer's allows no style attributes, which a picture has.
    const blank = await page.context().newPage()
    const broken = await blank.evaluate(
      text =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    )
    await blank.close()
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
      const pdf = await page.pdf({ format: 'A4' })
      // The map with its list, and the passages of 34 places behind it.
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3)
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
    const button = menu()
    await button.click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Picture as SVG' }).isVisible()).toBe(false)
    expect(await hasFocus(button)).toBe(true)
  })
})
