import type { Page } from 'playwright-core'

/** The ways into the states of the viewer, each from one before it. */

/** The lists are there. */
export const lists = (page: Page) => page.getByRole('tablist').waitFor()
/** A popup is open. */
export const dialog = (page: Page) => page.getByRole('dialog').waitFor()
/** An article is open. */
export const article = (page: Page) => page.getByRole('article').waitFor()
/** Chooses a tab. */
export const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click()

export async function openBaku(page: Page): Promise<void> {
  await page.locator('.place-item', { hasText: 'Baku' }).click()
  await dialog(page)
}

export async function openArticle(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('.passage').first().click()
  await article(page)
}

export async function askWhy(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('link').first().click()
  const bar = page.getByRole('region', { name: /^The mention/ })
  await bar.getByRole('button', { name: 'Why here?' }).click()
  await bar.getByRole('button', { name: 'Not a place' }).waitFor()
}

export async function addName(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a name' }).click()
  await page.getByRole('textbox', { name: /^The name as/ }).fill('Leader')
  await page.getByRole('searchbox').waitFor()
}

export async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All articles' }).click()
  await page.getByRole('tab', { name: 'Compare' }).click()
  await page.getByRole('grid').waitFor()
}

export async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('slider', { name: 'Confidence' }).waitFor()
}

export async function searchKarabakh(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill('Karabakh')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
}

export async function share(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await page.getByRole('dialog', { name: 'Share this map' }).waitFor()
}
