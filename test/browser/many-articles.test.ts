import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasFocus } from './focus.ts'
import { corpusOf, openWalk, type Walk } from './walk.ts'

const ARTICLES = Array.from({ length: 45 }, (_, i) => ({
  id: `a${i}`,
  title: `Report ${i}`,
  publisher: `Paper ${i % 3}`,
  text: `The train from Baku to Ganja was late on day ${i}.`,
}))

let walk: Walk

beforeAll(async () => {
  walk = await openWalk({ corpus: await corpusOf(ARTICLES), search: '?list=places' })
})
afterAll(() => walk?.stop())

test('a place that many articles name opens on the first of them, and more come when asked for', async () => {
  const { page } = walk
  await page.locator('.place-item', { hasText: 'Baku' }).click()
  const card = page.getByRole('dialog', { name: 'Baku' })
  const titles = card.locator('.passages .passages-title')
  await expect.poll(() => titles.count()).toBe(20)
  // Worked out for all of them all the same.
  await card.locator('.companions', { hasText: 'Ganja 45' }).waitFor()
  await card.getByRole('button', { name: '25 more' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => titles.count()).toBe(45)
  expect(await hasFocus(card.locator('.passages').nth(20).locator('.passage'))).toBe(true)
})

test('they are compared by publisher', async () => {
  const { page } = walk
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Compare' }).click()
  await expect
    .poll(() => page.locator('.matrix-article').allTextContents())
    .toEqual(['Paper 0', 'Paper 1', 'Paper 2'])
  const counts = await page.getByRole('row', { name: /^Baku/ }).locator('td').allTextContents()
  expect(counts).toEqual(['45', '15', '15', '15'])
})
