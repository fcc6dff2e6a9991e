import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { visit } from '../visit.ts'
import { CORPUS } from './corpus.ts'
import { type HostServer, serveHosts } from './host-server.ts'

/** The frame page, for systems that allow nothing else. */
describe('embed.html', () => {
  let hosts: HostServer
  let stranger: HostServer
  let browser: Browser

  beforeAll(async () => {
    ;[hosts, browser] = await Promise.all([
      serveHosts({ '/corpus.json': JSON.stringify(CORPUS) }),
      launchChromium(),
    ])
    const page = `<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe src="${hosts.address}wherein/embed.html?src=/corpus.json" width="900"></iframe>`
    stranger = await serveHosts({ '/stranger.html': page })
  })
  afterAll(async () => {
    await browser?.close()
    hosts?.stop()
    stranger?.stop()
  })

  test('shows what its address asks for and takes the height it needs', async () => {
    const { page, complaints, strangers } = await visit(browser, `${hosts.address}framed.html`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('dialog', { name: 'Baku' }).waitFor()
    expect(await frame.getByRole('tab', { name: /Places/ }).getAttribute('aria-selected')).toBe('true')
    const height = () => page.locator('iframe').evaluate(iframe => iframe.style.blockSize)
    await expect.poll(height).toBe('504px')

    // Another window's message, whatever it says, is not the frame's.
    await page.evaluate(
      () =>
        new Promise(resolve => {
          addEventListener('message', resolve, { once: true })
          postMessage({ wherein: 1, type: 'height', height: 999 }, '*')
        }),
    )
    expect(await height()).toBe('504px')

    const told = page.evaluate(
      () =>
        new Promise(resolve =>
          addEventListener('wherein-place', event => resolve('detail' in event && event.detail)),
        ),
    )
    await frame
      .getByRole('button', { name: /^Tbilisi, capital/ })
      .first()
      .click()
    expect(await told).toMatchObject({ place: { id: 'geonames:611717' } })
    await page.locator('iframe').evaluate(iframe => {
      if (iframe instanceof HTMLIFrameElement)
        iframe.contentWindow?.postMessage(
          { wherein: 1, type: 'open-place', place: 'Astrakhan' },
          location.origin,
        )
    })
    await frame.getByRole('dialog', { name: 'Astrakhan' }).waitFor()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  test('tells a page that is not on its list the height alone, and obeys it in nothing', async () => {
    const { page } = await visit(browser, `${stranger.address}stranger.html`)
    await page.evaluate(() => {
      const told: unknown[] = []
      Object.assign(window, { told })
      addEventListener('message', ({ data }) => told.push(data.type))
    })
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: /^Astrakhan/ }).waitFor()
    const heard = page
      .frames()[1]!
      .evaluate(
        () =>
          new Promise<void>(resolve =>
            addEventListener('message', () =>
              requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
            ),
          ),
      )
    await page.locator('iframe').evaluate(iframe => {
      if (iframe instanceof HTMLIFrameElement)
        iframe.contentWindow?.postMessage({ wherein: 1, type: 'open-place', place: 'Astrakhan' }, '*')
    })
    await heard
    expect(await frame.getByRole('dialog').count()).toBe(0)
    const told = await page.evaluate('told')
    expect(Array.isArray(told) && told.every(type => type === 'height')).toBe(true)
    await page.context().close()
  })

  test('refuses a corpus of another site', async () => {
    const { page, strangers } = await visit(
      browser,
      `${hosts.address}wherein/embed.html?src=https://elsewhere.invalid/a.json&sources=https://elsewhere.invalid`,
    )
    await page.getByRole('alert').getByText('"src" names https://elsewhere.invalid').waitFor()
    expect(strangers).toEqual([])
    await page.context().close()
  })
})
