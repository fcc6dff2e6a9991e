import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../src/viewer/i18n/index.ts'
import { openWalks, type Walks } from './walk.ts'

const TELL = '<script type="module" src="/wherein/wherein.js"></script>'
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${TELL}
<wherein-map src="/corpus.json"></wherein-map><div style="height: 200vh"></div>`

/** How the sentence about a broken corpus begins in a language; its words are the catalogue's affair. */
async function refusalIn(tag: 'de' | 'fa' | 'fr'): Promise<string> {
  const { catalogue } = await INTERFACE_LANGUAGES[tag].load()
  return String(catalogue.corpusNotJson).replace('{name}', '/broken.json')
}

/** All that the element itself says is in the language that holds for it. */
describe('the element’s own words', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks({ '/german.html': PAGE, '/broken.json': '{' })
  })
  afterAll(() => walks?.stop())

  test('follow the page, and the attribute where it differs', () =>
    walks.walk('german.html', async page => {
      const map = page.locator('wherein-map')
      await map.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      await map.locator('.map').hover()
      await page.mouse.wheel(0, 40)
      await expect.poll(() => map.locator('.hint').textContent()).toMatch(/Strg/)

      const told = page.evaluate(
        () =>
          new Promise(resolve =>
            addEventListener('wherein-error', event => resolve('detail' in event && event.detail)),
          ),
      )
      await map.evaluate(map => map.setAttribute('src', '/broken.json'))
      const message = map.getByRole('alert')
      await message.getByText(await refusalIn('de')).waitFor()
      expect(await told).toEqual({ message: await message.textContent() })

      await map.evaluate(map => map.setAttribute('lang', 'fa'))
      await expect.poll(() => message.textContent()).toContain(await refusalIn('fa'))
      expect(await message.getAttribute('dir')).toBe('rtl')
      await map.evaluate(map => map.setAttribute('lang', 'fr-CA'))
      await expect.poll(() => message.textContent()).toContain(await refusalIn('fr'))
    }))

  test('also where the map’s code cannot be had', async () => {
    const page = await walks.browser.newPage()
    await page.route(/\/assets\/mount-/, route => route.abort())
    await page.goto(`${walks.address}german.html`)
    await page.getByRole('alert').getByText('Die Karte ließ sich nicht laden').waitFor()
    await page.close()
  })
})
