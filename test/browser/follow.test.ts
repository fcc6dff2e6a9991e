import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Corpus } from '../../src/corpus/index.ts'
import { atRest } from './at-rest.ts'
import { hasFocus, tabTo } from './focus.ts'
import { madeCorpus } from './made-corpus.ts'
import { pointOf } from './map-point.ts'
import { visitCorpus } from './visit.ts'
import { openWalk, type Walk } from './walk.ts'
import { WAYS } from './ways.ts'

const OF_4_NOVEMBER = '001_e381b43fcb56655b'
const ARAZ = 'wherein:araz'
const KARABAKH = 'wherein:nagorno-karabakh'

/** Walks what makes map and text one: each marks the other, the map follows the text, a place is followed through it. */
describe('map and text are one', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const article = () => page.getByRole('article')
  const name = (text: string) => article().getByRole('link', { name: text, exact: true })
  const bar = () => page.getByRole('region', { name: /^The mention/ })
  const count = () => bar().getByText(/^\d+ of \d+$/)
  const follow = () => page.getByRole('switch', { name: 'Map follows' })
  const onMap = (place: string) => page.locator(`.symbols [data-place="${place}"]`)
  const parameter = (key: string) => new URL(page.url()).searchParams.get(key)
  /** Latitude and longitude of the map's middle. */
  const middle = () => (parameter('map') ?? '').split('/').slice(1).map(Number)

  /** Takes the pointer off map and text. */
  const lookAway = () => follow().hover()

  async function open(search: string): Promise<void> {
    await page.goto(`${walk.address}?article=${OF_4_NOVEMBER}&${search}`)
    await name('Yerevan').waitFor()
  }

  test('a name marks its place and a place its names, pointed at or with the focus', async () => {
    await open('map=6/41/48')
    const baku = page.getByRole('button', { name: /^Baku, capital/ })
    await name('Baku').hover()
    await expect.poll(() => baku.getAttribute('data-hovered')).toBe('true')
    await lookAway()
    await expect.poll(() => baku.getAttribute('data-hovered')).toBeNull()
    await baku.hover()
    await expect.poll(() => name('Baku').getAttribute('data-hovered')).toBe('true')
    await lookAway()
    await name('Yerevan').focus()
    await tabTo(page, name('Baku'))
    await expect.poll(() => baku.getAttribute('data-hovered')).toBe('true')
    await baku.focus()
    await expect.poll(() => name('Baku').getAttribute('data-hovered')).toBe('true')
  })

  // A river is a line, a region an area; their names stand in the report.
  test.each([
    ['the Araz as a line', ARAZ, 'Araz River', 'map=8/39.2/46.9'],
    ['Karabakh as an area', KARABAKH, 'Nagorno-Karabakh', 'map=8/39.8/46.8'],
  ])(
    '%s lights up under the pointer and with the focus, and leads to its passages',
    async (_, id, text, at) => {
      const finest = page.waitForResponse(/\/cell-/)
      await open(at)
      await onMap(id).waitFor()
      const corpus: Corpus = await (await page.request.get(`${walk.address}corpus.json`)).json()
      const inked = () => inkOf(page.locator('.leaflet-areas-pane canvas'))
      // The finest borders come last, and change the picture once more.
      await (await finest).finished()
      await atRest(inked)
      const before = await inked()
      await name(text).first().hover()
      await expect.poll(inked).toBeGreaterThan(before)
      await lookAway()
      await expect.poll(inked).toBe(before)
      await name(text).first().focus()
      await expect.poll(inked).toBeGreaterThan(before)
      await onMap(id).focus()
      await expect.poll(() => name(text).first().getAttribute('data-hovered')).toBe('true')
      await follow().focus()
      await expect.poll(inked).toBe(before)

      // On the line, or inside the area, beside everything that has a button.
      const point = await pointOf(page, corpus.places[id]!)
      await page.mouse.move(point.x, point.y)
      await expect.poll(() => name(text).first().getAttribute('data-hovered')).toBe('true')
      await page.mouse.click(point.x, point.y)
      await page.getByRole('dialog', { name: text }).waitFor()
    },
  )

  test.each(WAYS)(
    'a place is followed from mention to mention through all articles, %s',
    async (_, press) => {
      // Tehran is named once in the first report, twice in the second, and once in the last.
      await open('map=6/40/47')
      await name('Yerevan').focus()
      await press(page, name('Tehran').last())
      await page.getByRole('dialog', { name: 'Tehran' }).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => count().textContent()).toBe('3 of 4')
      const step = async (direction: 'Next' | 'Previous', to: number) => {
        await press(page, bar().getByRole('button', { name: `${direction} mention` }))
        await expect.poll(() => count().textContent()).toBe(`${to} of 4`)
        await expect
          .poll(() => page.getByRole('status').last().textContent())
          .toBe(`Tehran, mention ${to} of 4`)
      }
      await step('Next', 4)
      await expect.poll(() => parameter('article')).toBe('004_3445b12694f2b620')
      expect(await hasFocus(bar().getByRole('button', { name: 'Next mention' }))).toBe(true)
      await step('Next', 1)
      await expect.poll(() => article().locator('[aria-current]').textContent()).toBe('TEHRAN')
      await step('Previous', 4)
      await step('Previous', 3)
      await expect.poll(() => parameter('article')).toBe(OF_4_NOVEMBER)
      await expect.poll(() => article().locator('[aria-current]').textContent()).toBe('Tehran')
    },
  )

  test.each(WAYS)(
    'the map follows the article as it is scrolled, once it is switched on, %s',
    async (way, press) => {
      await page.setViewportSize({ width: 1280, height: 420 })
      await open('map=4/20/100')
      await follow().click()
      /** Reads on until a name stands in the upper half: with the wheel, or with the keys that scroll. */
      const readTo = async (text: string) => {
        const height = async () => (await name(text).boundingBox())?.y ?? 0
        if (way === 'by mouse') {
          await article().hover()
          return page.mouse.wheel(0, (await height()) - 180)
        }
        await article().getByRole('link').first().focus()
        for (let y = await height(); y > 200; y = await height()) {
          const far = y > 560
          await page.keyboard.press(far ? 'PageDown' : 'ArrowDown')
          await expect.poll(height).toBeLessThan(far ? y - 200 : y - 30)
        }
      }
      await readTo('Zangilan')
      expect(await follow().getAttribute('aria-checked')).toBe('false')
      expect(parameter('map')).toBe('4/20/100')

      await press(page, follow())
      expect(await follow().getAttribute('aria-checked')).toBe('true')
      await readTo('Zangilan')
      // Zangilan and Jabrayil lie on the Araz.
      const isBy = ([lat = 0, lon = 0]: number[], y: number, x: number) => Math.hypot(lat - y, lon - x) < 2
      await expect.poll(() => isBy(middle(), 39.2, 46.8)).toBe(true)
      const there = parameter('map')
      await readTo('Moscow')
      await expect.poll(() => parameter('map')).not.toBe(there)
      await page.setViewportSize({ width: 1280, height: 720 })
    },
  )

  test('names tell by their line what kind they are and how sure', async () => {
    const corpus = madeCorpus([
      { id: 'wherein:a', name: 'Aton', lat: 10, lon: 10 },
      { id: 'wherein:b', name: 'Belmar', lat: 11, lon: 11, kind: 'H.LK' },
      { id: 'wherein:c', name: 'Corvo', lat: 12, lon: 12, kind: 'A.PCLI' },
      { id: 'wherein:d', name: 'Dorn', lat: 13, lon: 13 },
      { id: 'wherein:e', name: 'Elk', lat: 14, lon: 14 },
    ])
    const sure = [0.9, 0.9, 0.9, 0.9, 0.6, 0.3]
    const mentions = corpus.mentions.map((mention, at) => ({ ...mention, confidence: sure[at]! }))
    const other = await visitCorpus(walk.browser, walk.address, { ...corpus, mentions }, '?article=a')
    const lineOf = (text: string) =>
      other.page
        .getByRole('link', { name: text })
        .first()
        .evaluate(link => {
          const { textDecorationStyle: style, textDecorationColor: colour } = getComputedStyle(link)
          return { style, colour }
        })
    const [town, lake, country, fair, low] = await Promise.all([
      lineOf('Aton'),
      lineOf('Belmar'),
      lineOf('Corvo'),
      lineOf('Dorn'),
      lineOf('Elk'),
    ])
    expect([town, fair, low].map(({ style }) => style)).toEqual(['solid', 'dashed', 'dotted'])
    expect(new Set([town, lake, country].map(({ colour }) => colour)).size).toBe(3)
    expect(other.complaints).toEqual([])
    await other.page.context().close()
  })
})

/** How much a canvas shows: the sum of its pixels' opacities. */
function inkOf(canvas: Locator): Promise<number> {
  return canvas.first().evaluate(shown => {
    if (!(shown instanceof HTMLCanvasElement)) return Number.NaN
    // A worker may own the canvas itself.
    const copy = new OffscreenCanvas(shown.width, shown.height)
    const context = copy.getContext('2d')
    context?.drawImage(shown, 0, 0)
    const { data = [] } = context?.getImageData(0, 0, copy.width, copy.height) ?? {}
    let sum = 0
    for (let at = 3; at < data.length; at += 4) sum += data[at]!
    return sum
  })
}
