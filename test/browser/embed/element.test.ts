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

  test('every attribute is a property, and the reverse', () =>
    walks.walk('three.html', async page => {
      const seen = await page.evaluate(() => {
        const map = document.createElement('wherein-map')
        const texts = ['src', 'sources', 'for', 'place', 'article', 'view', 'center', 'gazetteer', 'lang']
        const told: Record<string, unknown> = {}
        for (const name of texts) {
          map.setAttribute(name, 'a')
          told[name] = Reflect.get(map, name)
          Reflect.set(map, name, 'b')
          told[`${name}=`] = map.getAttribute(name)
        }
        const given: [string, string][] = [
          ['zoom', '7.5'],
          ['zoom', 'near'],
          ['theme', 'DARK'],
          ['theme', 'pink'],
          ['layout', 'map'],
          ['interactive', 'false'],
          ['corrections', ''],
          ['corrections', 'false'],
          ['loading', 'eager'],
        ]
        for (const [name, text] of given) {
          map.setAttribute(name, text)
          told[`${name} ${text}`] = Reflect.get(map, name)
        }
        map.zoom = 5
        told['zoom='] = map.getAttribute('zoom')
        map.zoom = null
        told['zoom gone'] = map.hasAttribute('zoom')
        return told
      })
      const texts = ['src', 'sources', 'for', 'place', 'article', 'view', 'center', 'gazetteer', 'lang']
      const same = Object.fromEntries(
        texts.flatMap(name => [
          [name, 'a'],
          [`${name}=`, 'b'],
        ]),
      )
      expect(seen).toEqual({
        ...same,
        'zoom 7.5': 7.5,
        'zoom near': null,
        'theme DARK': 'dark',
        'theme pink': 'auto',
        'layout map': 'map',
        'interactive false': false,
        'corrections ': true,
        'corrections false': false,
        'loading eager': 'eager',
        'zoom=': '5',
        'zoom gone': false,
      })
    }))

  test('below a small map a place is told on the texts, and a picture is the map alone', () =>
    walks.walk('three.html', async page => {
      const first = page.locator('#first')
      await first.evaluate(map => {
        map.style.inlineSize = '300px'
        map.style.blockSize = '560px'
        map.setAttribute('place', 'Tbilisi')
      })
      const dialog = first.getByRole('dialog', { name: 'Tbilisi' })
      await dialog.waitFor()
      const [map, told] = await Promise.all([first.locator('.map').boundingBox(), dialog.boundingBox()])
      expect(told?.y).toBeGreaterThan(Number(map?.y) + Number(map?.height) - 16)
      expect(told?.height).toBeGreaterThan(200)
      await first.evaluate(map => map.removeAttribute('place'))
      await first.evaluate(map => map.setAttribute('interactive', 'false'))
      await first.locator('.panel').waitFor({ state: 'hidden' })
      expect(await first.locator('.map-controls').isVisible()).toBe(false)
      expect((await first.locator('.map').boundingBox())?.height).toBe(560)
    }))

  test('slots are filled, parts are there, and the poster gives way to the map', () =>
    walks.walk('three.html', async page => {
      await page.evaluate(() => {
        const map = document.createElement('wherein-map')
        map.innerHTML =
          '<p slot="poster">Soon</p><ul slot="fallback"><li>Baku</li></ul><small slot="credit">Ours</small>'
        Object.assign(map, { id: 'slotted', src: '/corpus.json', loading: 'lazy' })
        document.body.append(map)
      })
      const map = page.locator('#slotted')
      await map.scrollIntoViewIfNeeded()
      await map.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      await expect.poll(() => map.getByText('Soon').isVisible()).toBe(false)
      expect(await map.getByText('Ours').isVisible()).toBe(true)
      const parts = await map.evaluate(map =>
        [...(map.shadowRoot?.querySelectorAll('[part]') ?? [])].map(element => element.getAttribute('part')),
      )
      expect(parts.sort()).toEqual(['cover', 'frame', 'map', 'message', 'panel', 'stage'])
      await map.evaluate(map => map.setAttribute('for', '#nothing'))
      await map.getByRole('alert').waitFor()
      await expect.poll(() => map.getByText('Baku').isVisible()).toBe(true)
    }))
})
