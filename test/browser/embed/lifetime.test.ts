import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atRest } from '../at-rest.ts'
import { highlightedIn, openWalks, type Walks } from './walk.ts'

/** How often a map is put in and taken out. */
const TIMES = 6

/** Moved, a map is as it was; removed, it is gone. */
describe('the life of an element', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks()
  })
  afterAll(() => walks?.stop())

  test('moving it keeps what is open, where the map is, and the very nodes', () =>
    walks.walk('three.html', async page => {
      const map = page.locator('#first')
      await map.getByRole('button', { name: /^Astrakhan/ }).click()
      await map.getByRole('dialog', { name: 'Astrakhan' }).waitFor()
      const at = () => map.locator('.leaflet-proxy').evaluate(({ style }) => style.transform)
      await map.getByRole('button', { name: 'Zoom in' }).click()
      await atRest(at)
      const before = await at()
      await map.locator('.workspace').evaluate(workspace => workspace.setAttribute('data-mine', ''))
      let loads = 0
      await page.exposeFunction('count', () => loads++)
      await page.evaluate(() => {
        document.addEventListener('wherein-load', () => Reflect.get(window, 'count')())
        const section = document.body.appendChild(document.createElement('section'))
        section.append(document.querySelector('#first') ?? '')
      })
      await atRest(at)
      expect(await map.getByRole('dialog', { name: 'Astrakhan' }).isVisible()).toBe(true)
      expect(await map.locator('[data-mine]').count()).toBe(1)
      expect(await at()).toBe(before)
      expect(loads).toBe(0)
    }))

  test('taken out for a while it comes back with the view it had', () =>
    walks.walk('three.html', async page => {
      const map = page.locator('#first')
      await map.getByRole('button', { name: /^Astrakhan/ }).click()
      await map.getByRole('dialog', { name: 'Astrakhan' }).waitFor()
      await page.evaluate(async () => {
        const map = document.querySelector('#first')
        map?.remove()
        const isShown = () => map?.shadowRoot?.querySelector('.workspace') != null
        while (isShown()) await new Promise(requestAnimationFrame)
        document.body.prepend(map ?? '')
      })
      await map.getByRole('dialog', { name: 'Astrakhan' }).waitFor()
    }))

  test('removing it frees listeners, nodes, styles, highlights, worker, and the element itself', () =>
    walks.walk('spa.html', async page => {
      await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
      await page.evaluate(() => document.querySelector('wherein-map')?.remove())
      await putInAndTakeOut(page)
      // The first maps leave behind what all maps of a page share: code, style sheets, the atlas.
      const before = await countThings(page)
      for (let i = 0; i < TIMES; i++) await putInAndTakeOut(page)
      const after = await countThings(page)
      expect(after.listeners - before.listeners, 'listeners').toBe(0)
      expect(after.nodes - before.nodes, 'nodes').toBeLessThanOrEqual(0)
      expect(after.alive, 'elements').toBe(0)
      expect(await highlightedIn(page, 'place')).toEqual([])
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
      await expect.poll(() => page.workers().length).toBe(0)
    }))
})

async function putInAndTakeOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const map = document.createElement('wherein-map')
    map.setAttribute('for', '#app article')
    map.setAttribute('loading', 'eager')
    document.body.append(map)
    const kept: unknown = Reflect.get(window, 'maps')
    Reflect.set(window, 'maps', [...(Array.isArray(kept) ? kept : []), new WeakRef(map)])
  })
  await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
  await page.getByRole('button', { name: /^Tbilisi/ }).click()
  await page.getByRole('dialog').waitFor()
  await page.evaluate(() => document.querySelector('wherein-map')?.remove())
}

/** What is left in a page after its garbage has been collected. */
async function countThings(page: Page) {
  // The worker lingers for a moment, and timers of the last map run out.
  await expect.poll(() => page.workers().length).toBe(0)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const measure = async () => {
    for (let i = 0; i < 3; i++) await page.requestGC()
    return (await session.send('Performance.getMetrics')).metrics
  }
  await atRest(async () =>
    (await measure())
      .filter(({ name }) => name === 'Nodes' || name === 'JSEventListeners')
      .map(({ value }) => value)
      .join(' '),
  )
  const metrics = await measure()
  const count = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
  const alive = await page.evaluate(() => {
    const kept: unknown = Reflect.get(window, 'maps')
    return Array.isArray(kept) ? kept.filter(map => map.deref() !== undefined).length : 0
  })
  await session.detach()
  return { listeners: count('JSEventListeners'), nodes: count('Nodes'), alive }
}
