import type { Page } from 'playwright-core'

/** Steps of one drag, about one a frame. */
const STEPS = 30

/** Drags to and fro, then zooms in and out with the wheel: what a reader does on a large map. */
export async function panAndZoom(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  const [x, y] = [width * 0.33, height / 2]
  for (const [dx, dy] of [
    [-300, 80],
    [260, -120],
    [-200, -60],
  ]) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 1; step <= STEPS; step++) {
      await page.mouse.move(x + (dx * step) / STEPS, y + (dy * step) / STEPS)
      await page.waitForTimeout(16)
    }
    await page.mouse.up()
    await page.waitForTimeout(300)
  }
  for (const direction of [-1, -1, 1, 1, 1, -1]) {
    await page.mouse.move(x, y)
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.wheel(0, direction * 90)
      await page.waitForTimeout(60)
    }
    await page.waitForTimeout(700)
  }
}
