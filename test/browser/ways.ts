import type { Locator, Page } from 'playwright-core'
import { hasFocus, tabTo } from './focus.ts'

/** One way to press something on a page. */
export type Press = (page: Page, target: Locator) => Promise<void>

/** With the mouse; and with the keys alone, from wherever the focus is, which is to be seen at each stop on the way. */
export const WAYS: readonly (readonly [name: string, press: Press])[] = [
  ['by mouse', (_, target) => target.first().click()],
  [
    'by keyboard',
    async (page, target) => {
      await target.first().waitFor()
      if (!(await hasFocus(target.first()))) await tabTo(page, target)
      await page.keyboard.press('Enter')
    },
  ],
]
