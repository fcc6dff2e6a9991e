import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { visit } from '../visit.ts'

const REPORTS = inject('reports')

/** The share dialog of the viewer's own page. */
describe('sharing', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('the frame that is copied is the one in the preview, with what is open', async () => {
    const { page, complaints } = await visit(browser, `${REPORTS}?place=geonames:587084`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const open = page.getByRole('button', { name: 'Share or embed' })
    await open.click()
    const dialog = page.getByRole('dialog', { name: 'Share this map' })
    await dialog.getByRole('radio', { name: 'Frame' }).check()
    const preview = dialog.frameLocator('iframe')
    await preview.getByRole('dialog', { name: 'Baku' }).waitFor()

    await dialog.getByRole('checkbox', { name: /what is open/ }).uncheck()
    await preview.getByRole('tab', { name: /Places/ }).waitFor()
    expect(await preview.getByRole('dialog').count()).toBe(0)

    await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await dialog.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(
      `<iframe data-wherein src="${REPORTS}embed.html?src=%2Fcorpus.json&amp;theme=dark" title="One speech, five reports" width="100%" height="480" loading="lazy" allowfullscreen style="border:0"></iframe>\n<script src="${REPORTS}host.js" async></script>`,
    )
    await dialog.getByRole('spinbutton', { name: 'Width in pixels' }).fill('400')
    expect(await dialog.getByRole('textbox', { name: 'To copy' }).inputValue()).toContain(' width="400" ')
    expect((await dialog.locator('iframe').boundingBox())?.width).toBe(400)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await open.evaluate(button => button === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })
})
