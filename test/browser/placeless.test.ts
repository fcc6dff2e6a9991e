import { afterAll, beforeAll, expect, test } from 'vitest'
import { corpusOf, openWalk, type Walk } from './walk.ts'

const TEXT =
  'They left Lyon for the village of Brennwaldt. The Ostermaar river was high, and in the village of Brennwaldt the\n' +
  'bridge was gone.\n'

let walk: Walk

beforeAll(async () => {
  walk = await openWalk({ corpus: await corpusOf([{ id: 'a', text: TEXT }]), search: '?list=places' })
})
afterAll(() => walk?.stop())

test('names without a place are listed after the places, open where they stand, and take a place', async () => {
  const { page } = walk
  const list = page.locator('.places-group', { hasText: 'Names without a place' })
  await expect.poll(() => list.getByRole('button').allTextContents()).toHaveLength(2)
  const [first, second] = await list.getByRole('button').allTextContents()
  expect(first).toMatch(/^Brennwaldt2/)
  expect(second).toMatch(/^Ostermaar1/)

  await list.getByRole('button', { name: /Brennwaldt/ }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.locator('.why')
  await expect
    .poll(() => sheet.textContent())
    .toContain('By the words around it, “Brennwaldt” is a place, but the gazetteer does not have it.')
  expect(new URL(page.url()).searchParams.get('at')).toBe(String(TEXT.indexOf('Brennwaldt')))

  await sheet.getByRole('radio', { name: /this article/ }).check()
  await sheet.getByRole('button', { name: 'Another place …' }).click()
  await sheet
    .getByRole('combobox')
    .or(sheet.getByRole('searchbox'))
    .or(sheet.getByRole('textbox'))
    .first()
    .fill('Vienne')
  await sheet
    .getByRole('button', { name: /Vienne/ })
    .first()
    .click()
  await expect.poll(() => page.getByRole('link', { name: /Brennwaldt/ }).count()).toBe(2)
})
