import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atRest } from '../at-rest.ts'
import { openWalks, type Walks } from './walk.ts'

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }

/** The wheel and the finger belong to the page. */
describe('gestures over an embedded map', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks()
  })
  afterAll(() => walks?.stop())

  test('leaves the wheel to the page, and zooms with Ctrl', () =>
    walks.walk('article.html', async page => {
      await page.getByRole('button', { name: /^Yerevan/ }).waitFor()
      await atRest(() => zoomOf(page))
      const before = await zoomOf(page)
      await page.locator('wherein-map').hover()
      await page.mouse.wheel(0, 60)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      expect(await zoomOf(page)).toBe(before)
      expect(await page.locator('.hint').textContent()).toBe('Hold Ctrl while scrolling to zoom')
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -240)
      await page.keyboard.up('Control')
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(before)
    }))

  test('one finger scrolls the page', () =>
    walks.walk(
      'article.html',
      async page => {
        const fingers = await layFingers(page)
        const before = await placeOf(page, /^Yerevan/)
        await fingers.drag([[195, 300]], [0, -180])
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
        expect(await placeOf(page, /^Yerevan/)).toEqual(before)
        expect(await page.locator('.hint').textContent()).toBe('Use two fingers to move the map')
      },
      PHONE,
    ))

  test('two fingers move the map and not the page, and spread they zoom', () =>
    walks.walk(
      'article.html',
      async page => {
        const fingers = await layFingers(page)
        const [x, y] = await placeOf(page, /^Yerevan/)
        const pair = [
          [150, 280],
          [240, 280],
        ] as const
        await fingers.drag(pair, [40, 60])
        const [movedX, movedY] = await placeOf(page, /^Yerevan/)
        expect(movedX - x).toBeGreaterThan(20)
        expect(movedY - y).toBeGreaterThan(30)
        expect(await page.evaluate(() => scrollY)).toBe(0)

        const before = await zoomOf(page)
        await fingers.spread(pair, 60)
        await expect.poll(() => zoomOf(page)).toBeGreaterThan(before)
      },
      PHONE,
    ))
})

/** Waits until the map has stopped moving. */
function mapAtRest(page: Page): Promise<unknown> {
  return atRest(() =>
    page
      .locator('.leaflet-proxy')
      .first()
      .evaluate(({ style }) => style.transform),
  )
}

type Finger = readonly [x: number, y: number]

/** Fingers on the screen, as the browser's own input has them. Waits for the map first. */
async function layFingers(page: Page) {
  await page.getByRole('button', { name: /^Yerevan/ }).waitFor()
  await mapAtRest(page)
  const session = await page.context().newCDPSession(page)
  const pull = async (from: readonly Finger[], at: (finger: number, share: number) => Finger) => {
    await touch(session, 'touchStart', from)
    for (let step = 1; step <= 12; step++) {
      await touch(
        session,
        'touchMove',
        from.map((_, finger) => at(finger, step / 12)),
      )
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await touch(session, 'touchEnd', [])
    await mapAtRest(page)
  }
  return {
    drag: (from: readonly Finger[], [x, y]: Finger) =>
      pull(from, (finger, share) => [from[finger]![0] + x * share, from[finger]![1] + y * share]),
    spread: (from: readonly Finger[], by: number) =>
      pull(from, (finger, share) => [from[finger]![0] + (finger === 0 ? -by : by) * share, from[finger]![1]]),
  }
}

function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  fingers: readonly Finger[],
) {
  return session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
  })
}

/** The map's zoom as Leaflet keeps it, in the scale of an element of its own. */
function zoomOf(page: Page): Promise<number> {
  return page
    .locator('.leaflet-proxy')
    .evaluate(({ style }) => Math.log2(Number(/scale\((.*)\)/.exec(style.transform)?.[1])))
}

/** Where the map shows a place, in pixels from the element's corner. */
async function placeOf(page: Page, name: RegExp): Promise<Finger> {
  const [spot, map] = await Promise.all([
    page.getByRole('button', { name }).boundingBox(),
    page.locator('wherein-map').boundingBox(),
  ])
  if (!spot || !map) throw new Error(`Expected ${name} on the map.`)
  return [Math.round(spot.x - map.x), Math.round(spot.y - map.y)]
}
