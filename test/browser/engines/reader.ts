import { expect } from 'vitest'
import type { Engine, Key } from './engine.ts'

/** How long something stands still that has come to rest, in milliseconds. */
const REST = 250

/** A point of the window, in CSS pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

/** What a reader does and sees: the same in every engine. Elements are named by a selector and the text that they hold. */
export interface Reader {
  readonly engine: Engine
  /** Waits until there is such an element on the screen, and answers its text. */
  see(selector: string, text?: string): Promise<string>
  /** Waits until there is none. */
  miss(selector: string, text?: string): Promise<void>
  /** Clicks on such an element, in its middle, where the reader sees it. */
  click(selector: string, text?: string): Promise<void>
  press(key: Key): Promise<void>
  /** The address, once it holds a text. */
  address(part: string): Promise<string>
}

/** A reader in an engine. */
export function readerIn(engine: Engine): Reader {
  const find = (selector: string, text = '') => engine.ask(findElement, selector, text)
  async function found(selector: string, text?: string) {
    const what = text ? `${selector} with “${text}”` : selector
    const seen: NonNullable<Awaited<ReturnType<typeof find>>>[] = []
    const look = async () => {
      const element = await find(selector, text)
      if (element) seen.push(element)
      return seen.length
    }
    await expect.poll(look, { message: `${what} is on the screen` }).toBeGreaterThan(0)
    return seen[0]!
  }
  return {
    engine,
    see: async (selector, text) => (await found(selector, text)).text,
    async miss(selector, text) {
      await expect.poll(() => find(selector, text), { message: `${selector} is gone` }).toBeNull()
    },
    async click(selector, text) {
      await found(selector, text)
      await expect
        .poll(() => engine.ask(bringIntoView, selector, text ?? ''), { message: `${selector} can be hit` })
        .toBe(true)
      let at: Point | null = null
      // What still moves would be missed.
      await expect
        .poll(
          async () => {
            const before = at
            at = await find(selector, text)
            return before !== null && at !== null && before.x === at.x && before.y === at.y
          },
          { interval: REST },
        )
        .toBe(true)
      const { x, y } = await found(selector, text)
      await engine.click(x, y)
    },
    press: key => engine.press(key),
    async address(part) {
      await expect.poll(() => engine.ask(() => location.href)).toContain(part)
      return engine.ask(() => location.href)
    },
  }
}

/** Runs in the page: the first such element with a box, also in the shadow trees of elements; where its middle is. */
function findElement(selector: string, text: string): (Point & { readonly text: string }) | null {
  const roots: ParentNode[] = [document]
  for (const host of document.querySelectorAll('wherein-map'))
    if (host.shadowRoot) roots.push(host.shadowRoot)
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      const words = (element.innerText ?? element.textContent ?? '').trim()
      const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
      const label = element.getAttribute('aria-label') ?? ''
      if (width > 0 && height > 0 && (words.includes(text) || label.includes(text)))
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2), text: words || label }
    }
  return null
}

/** Runs in the page: scrolls to the element that {@link findElement} finds; whether a click on its middle reaches it. */
function bringIntoView(selector: string, text: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const host of document.querySelectorAll('wherein-map'))
    if (host.shadowRoot) roots.push(host.shadowRoot)
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      const words = (element.innerText ?? element.textContent ?? '').trim()
      const label = element.getAttribute('aria-label') ?? ''
      const box = element.getClientRects()[0]
      if (!box || box.width === 0 || box.height === 0 || !(words.includes(text) || label.includes(text)))
        continue
      if (box.top < 0 || box.bottom > innerHeight)
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
      const hit = root.elementFromPoint(x + width / 2, y + height / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }
  return false
}
