import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { highlightedIn, openWalks, type Walks } from './walk.ts'

/** Pages that swap their content, hide it, or are left and come back to. */
describe('the element in pages that change around it', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks({
      '/turbo.js': readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'utf8'),
      '/htmx.js': readFileSync('node_modules/htmx.org/dist/htmx.min.js', 'utf8'),
    })
  })
  afterAll(() => walks?.stop())

  const names = (page: Page) => highlightedIn(page, 'place')
  const pin = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().waitFor()

  test('Turbo Drive puts another page in place of the body, and the one before again', () =>
    walks.walk('turbo.html', async page => {
      await pin(page, /^Tbilisi/)
      // Whoever loads the page anew loses this.
      await page.evaluate(() => Reflect.set(window, 'stayed', true))
      await page.getByRole('link', { name: 'Next' }).click()
      await pin(page, /^Astrakhan/)
      await expect.poll(() => names(page)).toEqual(['Baku', 'Astrakhan'])
      await page.goBack()
      await pin(page, /^Tbilisi/)
      await expect.poll(() => names(page)).toEqual(['Tbilisi', 'Ganja'])
      expect(await page.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true)
      expect(await page.locator('wherein-map').count()).toBe(1)
    }))

  test.each(['htmx.html', 'transition.html'])('%s swaps article and map', path =>
    walks.walk(path, async page => {
      await pin(page, /^Tbilisi/)
      await expect.poll(() => names(page)).toEqual(['Tbilisi', 'Ganja'])
      await page.getByRole('button', { name: 'Next', exact: true }).click()
      await pin(page, /^Astrakhan/)
      await expect.poll(() => names(page)).toEqual(['Baku', 'Astrakhan'])
      expect(await page.locator('wherein-map').count()).toBe(1)
    }),
  )

  test('what is folded, in a popover, or of no size shows its corpus once it is seen', () =>
    walks.walk('closed.html', async page => {
      const fits = async (id: string) => {
        const map = page.locator(`#${id}`)
        const at = async (name: RegExp) =>
          (await map.getByRole('button', { name }).first().boundingBox())?.y ?? 0
        await map
          .getByRole('button', { name: /^Astrakhan/ })
          .first()
          .waitFor()
        // On the whole world the two lie a few pixels apart.
        await expect.poll(async () => (await at(/^Baku/)) - (await at(/^Astrakhan/))).toBeGreaterThan(60)
      }
      await page.getByText('More').click()
      await fits('folded')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await fits('raised')
      await page.keyboard.press('Escape')
      await page.locator('#small').evaluate(({ style }) => {
        style.inlineSize = '40rem'
        style.blockSize = '20rem'
      })
      await fits('grown')
    }))

  test('taken out while it loads, it leaves nothing behind and says nothing', () =>
    walks.walk('spa.html', async page => {
      await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
      const said = await page.evaluate(async () => {
        document.querySelector('wherein-map')?.remove()
        const events: string[] = []
        for (const name of ['wherein-load', 'wherein-error'])
          document.addEventListener(name, ({ type }) => events.push(type))
        const part = (attributes: string) => `<wherein-map loading="eager" ${attributes}></wherein-map>`
        for (const attributes of ['for="#app article"', 'src="/corpus.json"'])
          for (const wait of [0, 10, 60]) {
            const box = document.createElement('div')
            box.innerHTML = part(attributes)
            document.body.append(box)
            const [map] = box.children
            map?.addEventListener('wherein-load', ({ type }) => events.push(type))
            map?.addEventListener('wherein-error', ({ type }) => events.push(type))
            await new Promise(resolve => setTimeout(resolve, wait))
            box.remove()
          }
        return events
      })
      expect(said.filter(type => type !== 'wherein-load')).toEqual([])
      await expect.poll(() => page.workers().length).toBe(0)
      expect(await names(page)).toEqual([])
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    }))
})
