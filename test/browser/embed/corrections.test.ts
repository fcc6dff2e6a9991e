import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStored, highlightedIn, openWalks, type Walks } from './walk.ts'

/** A page may let its readers correct the map; unasked nothing is stored. */
describe('corrections in an embedded map', () => {
  let walks: Walks

  beforeAll(async () => {
    walks = await openWalks()
  })
  afterAll(() => walks?.stop())

  /** Opens the sheet that says why Astrakhan is where it is. */
  const askWhy = async (map: Locator) => {
    await map.scrollIntoViewIfNeeded()
    await map.getByRole('button', { name: /^Astrakhan/ }).click()
    await map
      .getByRole('dialog')
      .getByRole('button', { name: /to Astrakhan/ })
      .click()
    await map.locator('.mention').getByRole('button', { name: 'Why here?' }).click()
    await map.locator('.why').waitFor()
  }

  test('without the attribute the reasons are told, and nothing can be said of them', () =>
    walks.walk('three.html', async page => {
      const map = page.locator('#first')
      await askWhy(map)
      expect(await map.getByRole('button', { name: 'Not a place' }).count()).toBe(0)
      expect(await map.locator('.corrections').count()).toBe(0)
      expect(await page.evaluate(countStored)).toBe(0)
    }))

  test('with it a verdict changes the map, and is there at the next visit', () =>
    walks.walk(
      'correct.html',
      async page => {
        const map = page.locator('#file')
        await askWhy(map)
        await map.getByRole('button', { name: 'Not a place' }).click()
        await map.getByRole('button', { name: /^Astrakhan/ }).waitFor({ state: 'detached' })
        await stored(page)
        await page.reload()
        await map.scrollIntoViewIfNeeded()
        await map.getByText('1 correction').waitFor()
        expect(await map.getByRole('button', { name: /^Astrakhan/ }).count()).toBe(0)
        const other = page.locator('#plain')
        await other.scrollIntoViewIfNeeded()
        await other.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      },
      { stores: true },
    ))

  test('of the page’s own article: what is rejected is lit no longer', () =>
    walks.walk(
      'correct.html',
      async page => {
        const map = page.locator('#page')
        await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Tbilisi', 'Baku', 'Astrakhan'])
        await askWhy(map)
        await map.getByRole('button', { name: 'Not a place' }).click()
        await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Tbilisi', 'Baku'])
        await stored(page)
        await page.reload()
        await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Tbilisi', 'Baku'])
      },
      { stores: true },
    ))

  test('a name that is being added is lit in the text inside the map', () =>
    walks.walk(
      'correct.html',
      async page => {
        const map = page.locator('#file')
        await map.scrollIntoViewIfNeeded()
        await map.getByRole('button', { name: /^Astrakhan/ }).click()
        const popup = map.getByRole('dialog')
        await popup.getByRole('button', { name: /to Astrakhan/ }).click()
        const article = map.getByRole('article')
        await article.getByRole('button', { name: 'Add a name' }).click()
        await map.getByRole('region', { name: 'Add a name' }).getByRole('textbox').first().fill('ship')
        await expect.poll(() => highlightedIn(page, 'adding')).toEqual(['ship'])
      },
      { stores: true },
    ))

  test('the attribute is live, and a property', () =>
    walks.walk(
      'three.html',
      async page => {
        const map = page.locator('#first')
        await map.getByRole('button', { name: /^Astrakhan/ }).waitFor()
        await map.evaluate(map => Object.assign(map, { corrections: true }))
        await map.getByText('Corrections').waitFor()
        await map.evaluate(map => Object.assign(map, { corrections: false }))
        await map.getByText('Corrections').waitFor({ state: 'detached' })
      },
      { stores: true },
    ))
})

/** Waits until the browser has written a correction down. */
async function stored(page: Page): Promise<void> {
  const keys = () =>
    new Promise<number>(resolve => {
      const opening = indexedDB.open('wherein')
      opening.onsuccess = () => {
        const database = opening.result
        const kept = database.transaction('corrections').objectStore('corrections').count()
        kept.onsuccess = () => {
          database.close()
          resolve(kept.result)
        }
      }
    })
  await expect.poll(() => page.evaluate(keys)).toBe(1)
}
