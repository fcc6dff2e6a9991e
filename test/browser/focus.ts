import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus: its name, and whether the page shows that it has it. */
export interface Focus {
  readonly name: string
  readonly seen: boolean
}

/** What has the focus. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(describeFocus)
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement)
}

/**
 * Goes to an element as a keyboard does, stop by stop, and holds that each stop on the way is to be seen. Unless told
 * which key to press, it goes on or back, wherever the element stands.
 */
export async function tabTo(
  page: Page,
  target: Locator,
  { key, most = 80 }: { readonly key?: 'Tab' | 'Shift+Tab'; readonly most?: number } = {},
): Promise<void> {
  const goal = target.first()
  const way = key ?? ((await goal.evaluate(isBehind)) ? 'Shift+Tab' : 'Tab')
  const passed: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(way)
    const { name, seen } = await focusOf(page)
    expect(seen, `the focus on ${name}`).toBe(true)
    if (await hasFocus(goal)) return
    passed.push(name)
  }
  throw new Error(`${way} did not come to ${target} in ${most} steps: ${passed.join(', ')}`)
}

/** Whether an element stands before what has the focus. */
function isBehind(element: Element): boolean {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return false
  return (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

function describeFocus(): Focus {
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
}
