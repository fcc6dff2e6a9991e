import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWalks, type Walks } from './walk.ts'

/** The element as a page drives it: attributes, properties, events, methods. */
describe('<wherein-map>', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks()
  })
  afterAll(() => walks?.stop())

  test('attributes are live, events tell, methods act', () =>
    walks.walk('three.html', async page => {
      const first = page.locator('#first')
      await first.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      await page
        .locator('#third')
        .getByRole('button', { name: /^Tbilisi/ })
        .waitFor()
      await page.evaluate(() => {
        const told: string[] = []
        Object.assign(window, { told })
        for (const name of ['wherein-load', 'wherein-place', 'wherein-passage', 'wherein-error'])
          document.addEventListener(name, event => {
            const detail = 'detail' in event ? event.detail : null
            told.push(`${name} ${JSON.stringify(detail).slice(0, 60)}`)
          })
      })
      await first.evaluate(map => map.setAttribute('place', 'Tbilisi'))
      await first.getByRole('dialog', { name: 'Tbilisi' }).waitFor()
      await first.evaluate(map => map.removeAttribute('place'))
      await first.getByRole('dialog').waitFor({ state: 'detached' })
      await first.getByRole('button', { name: /^Baku/ }).click()
      await first
        .getByRole('dialog')
        .getByRole('button', { name: /From Baku/ })
        .click()
      await first.getByRole('article').getByText('it sailed to').waitFor()
      const told = () => page.evaluate('told')
      await expect
        .poll(told)
        .toEqual([
          expect.stringMatching(/^wherein-place .*geonames:587084/),
          expect.stringMatching(/^wherein-passage .*"article":"harbour","start":27,"phrase":"Baku"/),
        ])
      await first.evaluate(map => map.setAttribute('theme', 'dark'))
      const paper = () => first.locator('.panel').evaluate(panel => getComputedStyle(panel).backgroundColor)
      await expect.poll(paper).toBe('rgb(26, 27, 29)')
      await first.evaluate(map => map.setAttribute('layout', 'map'))
      await first.evaluate(map => map.setAttribute('interactive', 'false'))
      expect(await first.locator('.stage').evaluate(stage => 'inert' in stage && stage.inert)).toBe(true)
    }))
})
