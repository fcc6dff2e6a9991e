import type { Page } from 'playwright-core'

/** Steps of one drag, about one a frame. */
const STEPS = 30

/** Drags the map to and fro, as a reader does who looks around. */
export async function dragAround(page: Page): Promise<void> {
  const [x, y] = middleOf(page)
  for (const [dx, dy] of [
    [-300, 80],
    [260, -120],
    [-200, -60],
  ] as const) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 1; step <= STEPS; step++) {
      await page.mouse.move(x + (dx * step) / STEPS, y + (dy * step) / STEPS)
      await page.waitForTimeout(16)
    }
    await page.mouse.up()
    await page.waitForTimeout(300)
  }
}

/** Zooms in and out with the wheel, with a look around after each. */
export async function zoomAround(page: Page): Promise<void> {
  const [x, y] = middleOf(page)
  await page.mouse.move(x, y)
  for (const direction of [-1, -1, 1, 1, 1, -1]) {
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.wheel(0, direction * 90)
      await page.waitForTimeout(60)
    }
    await page.waitForTimeout(1500)
  }
}

/** The middle of the map, which is left of the panel. */
function middleOf(page: Page): [x: number, y: number] {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  return [width * 0.33, height / 2]
}
