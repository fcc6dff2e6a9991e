import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWalk, type Walk } from '../walk.ts'

/** What is smaller than a thumb and has an alternative: the list of places, or the label around a box. */
const ALTERNATIVES = '.spot, .chip, .cluster, .name, label input, .skip, .unseen, [inert] *'

let walk: Walk
let page: Page

beforeAll(async () => {
  walk = await openWalk({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  })
  page = walk.page
})
afterAll(() => walk?.stop())

test.each(['', '?list=places', '?list=compare', '?place=geonames:587084', '?article=004_3445b12694f2b620'])(
  'what a thumb must hit is 44 pixels high at %s',
  async search => {
    await page.goto(walk.address + search)
    await page.locator('.map .spot').first().waitFor()
    await page.locator('.tab, .article, .place-card').first().waitFor()
    const small = await page.evaluate(alternatives => {
      const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')
      return [...all].flatMap(element => {
        const { width, height } = element.getBoundingClientRect()
        const isSmall = width > 0 && height > 0 && height < 44
        return isSmall && !element.matches(alternatives)
          ? [`${element.className || element.tagName} ${height}`]
          : []
      })
    }, ALTERNATIVES)
    expect(small).toEqual([])
  },
)

test('with text twice as large all is there, and nothing lies on anything else', async () => {
  await page.goto(walk.address)
  await page.locator('.tab').first().waitFor()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const across = await page.evaluate(() =>
    [document.documentElement, document.querySelector('.panel')].map(part =>
      part ? part.scrollWidth - part.clientWidth : null,
    ),
  )
  expect(across).toEqual([0, 0])
  const [key, controls] = await Promise.all(
    ['.key', '.map-controls'].map(part => page.locator(part).boundingBox()),
  )
  expect((key?.x ?? 0) + (key?.width ?? 0)).toBeLessThan(controls?.x ?? 0)
  await page.locator('.tab').last().tap()
  await page.getByRole('grid').waitFor()
})

test('the page is as high as what a browser with a bar shows of it, and does not scroll', async () => {
  await page.goto(walk.address)
  const [root, workspace] = await page.evaluate(() => [
    document.documentElement.scrollHeight - innerHeight,
    (document.querySelector('.workspace')?.getBoundingClientRect().height ?? 0) - innerHeight,
  ])
  expect([root, workspace]).toEqual([0, 0])
})
