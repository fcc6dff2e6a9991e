import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus: its name, and whether the page shows that it has it. */
export interface Focus {
  readonly name: string
  readonly seen: boolean
}

/** What has the focus, of the page or of a shadow tree in it. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: '', seen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // The field of the search wears its ring around the sign beside it too.
    const frame = element.parentElement && getComputedStyle(element.parentElement).boxShadow
    const ringed = element.matches('.search-field') && frame !== 'none'
    const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
    const name = element.getAttribute('aria-label') ?? (element.textContent || label?.textContent) ?? ''
    return {
      name: name.trim() || element.tagName,
      seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || ringed,
    }
  })
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement)
}

/** Goes to an element as a keyboard does, stop by stop, and holds that each stop on the way is to be seen. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', most = 60 } = {}): Promise<void> {
  await target.first().waitFor()
  const passed: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key)
    const { name, seen } = await focusOf(page)
    expect(seen, `the focus on ${name}`).toBe(true)
    if (await hasFocus(target.first())) return
    passed.push(name)
  }
  throw new Error(`${key} did not come to ${target} in ${most} steps: ${passed.join(', ')}`)
}
