import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atRest } from './at-rest.ts'
import { openWalk, type Walk } from './walk.ts'

/** Walks the viewer on a phone with fingers alone. */
describe('by touch', () => {
  let walk: Walk
  let page: Page
  let fingers: CDPSession

  beforeAll(async () => {
    walk = await openWalk({
      search: '?map=6/40.4/48',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    })
    page = walk.page
    fingers = await page.context().newCDPSession(page)
    await page.getByRole('tablist').waitFor()
  })
  afterAll(() => walk?.stop())

  const heightOfTexts = async () => (await page.locator('.panel').boundingBox())?.height ?? 0
  const zoom = () => Number(new URL(page.url()).searchParams.get('map')?.split('/')[0])
  const article = () => page.getByRole('article')
  const dialog = () => page.getByRole('dialog', { name: 'Baku' })

  type Finger = { readonly x: number; readonly y: number }

  /** Moves fingers from where they are put to where they are lifted. */
  async function move(from: readonly Finger[], to: readonly Finger[], steps = 8): Promise<void> {
    // In seconds. The browser is told when each event happened, and need not be waited for.
    let now = Date.now() / 1000
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) => {
      now += 0.016
      return fingers.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: now })
    }
    await send('touchStart', [...from])
    for (let step = 1; step <= steps; step++) {
      const share = step / steps
      await send(
        'touchMove',
        from.map(({ x, y }, i) => ({ x: x + (to[i]!.x - x) * share, y: y + (to[i]!.y - y) * share })),
      )
    }
    // A finger lifted in full motion begins a fling, and Chromium takes the next tap for its end.
    now += 0.2
    await send('touchMove', [...to])
    await send('touchEnd', [])
  }

  test('the head of the sheet is two lines, and what else it has stands behind a button', async () => {
    const masthead = page.locator('.masthead')
    const language = page.getByRole('combobox', { name: 'Language' })
    expect((await masthead.boundingBox())?.height).toBeLessThan(64)
    expect(await language.isVisible()).toBe(false)
    const more = page.getByRole('button', { name: 'Language, File, Share or embed' })
    await more.tap()
    await language.waitFor()
    expect(await masthead.getByRole('button', { name: 'Share or embed', exact: true }).isVisible()).toBe(true)
    await more.tap()
    await language.waitFor({ state: 'hidden' })
  })

  test('two fingers zoom the map', async () => {
    await page.locator('.spot').first().waitFor()
    await move(
      [
        { x: 180, y: 170 },
        { x: 210, y: 200 },
      ],
      [
        { x: 60, y: 50 },
        { x: 330, y: 320 },
      ],
    )
    await expect.poll(zoom).toBeGreaterThan(7)
    await page.getByRole('button', { name: 'Show all places' }).tap()
    await expect.poll(zoom).toBeLessThan(7)
  })

  test('a finger drags the sheet down and up', async () => {
    const grip = await page.getByRole('separator').boundingBox()
    const y = (grip?.y ?? 0) + (grip?.height ?? 0) / 2
    await move([{ x: 195, y }], [{ x: 195, y: 780 }])
    await expect.poll(heightOfTexts).toBeLessThan(130)
    await move([{ x: 195, y: 742 }], [{ x: 195, y: 300 }])
    await expect.poll(heightOfTexts).toBeGreaterThan(450)
  })

  test('a tap on a place opens its passages on the sheet, and a lowered sheet rises for them', async () => {
    await page.goto(`${walk.address}?map=6/40.4/48`)
    const grip = page.getByRole('separator')
    await grip.waitFor()
    const box = await grip.boundingBox()
    await move([{ x: 195, y: (box?.y ?? 0) + 12 }], [{ x: 195, y: 780 }])
    await expect.poll(heightOfTexts).toBeLessThan(130)
    const baku = page.locator('.map').getByRole('button', { name: /^Baku, capital/ })
    // The map, which has a new size, lays its places out anew.
    await atRest(() => baku.boundingBox())
    await baku.tap()
    await dialog().waitFor()
    await expect.poll(async () => (await dialog().boundingBox())?.height ?? 0).toBeGreaterThan(350)
    expect((await dialog().boundingBox())?.y).toBeGreaterThan(300)
  })

  test('a passage leads into its article; there the popup is brief and leaves the text to see', async () => {
    await dialog()
      .getByRole('button', { name: /^In Baku, he met/ })
      .tap()
    await article().locator('[aria-current]').waitFor()
    await expect.poll(async () => (await dialog().boundingBox())?.height ?? 999).toBeLessThan(200)
    expect(await dialog().getByRole('region', { name: 'Passages' }).count()).toBe(0)
    await article().getByRole('link', { name: 'Azerbaijan', exact: true }).first().tap()
    await page.getByRole('dialog', { name: 'Azerbaijan' }).waitFor()
    expect(await article().isVisible()).toBe(true)
  })

  test('a selected word is made a place by tapping alone', async () => {
    await page.goto(`${walk.address}?article=004_3445b12694f2b620`)
    await article().waitFor()
    // What a held finger leaves behind: Chromium without a head selects nothing by touch.
    await article()
      .locator('p', { hasText: 'Prophet' })
      .first()
      .evaluate(paragraph => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.textContent?.indexOf('Prophet') ?? -1
          if (start >= 0) document.getSelection()?.setBaseAndExtent(node, start, node, start + 7)
        }
      })
    const selected = page.getByRole('region', { name: 'Selected: “Prophet”' })
    await selected.getByRole('button', { name: 'This is a place' }).tap()
    const sheet = page.getByRole('region', { name: 'Add a name' })
    await sheet.getByText('Where is “Prophet”?').waitFor()
    await sheet.getByRole('searchbox').fill('Medina')
    await sheet
      .getByRole('button', { name: /^Medina/ })
      .first()
      .tap()
    await article().getByRole('link', { name: 'Prophet', exact: true }).first().waitFor()
  })
})
