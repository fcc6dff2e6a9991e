/** Room above a sentence that is scrolled to, as a part of what is free of sticky heads. */
const ABOVE = 1 / 3

/** How long a smooth scroll may take before what covers the sentence is looked at again, in milliseconds. */
const SETTLED = 700

/**
 * Scrolls the page, and what scrolls inside it, until a range is in view and nothing covers it; nothing moves if it is.
 * The page's `scroll-padding` and the text's `scroll-margin` hold, as with its own links.
 */
export function scrollToRange(range: Range): void {
  unfold(range.startContainer)
  if (!scrollBySteps(range, reducedMotion() ? 'auto' : 'smooth')) return
  // A head that sticks only once the page has moved may now lie over the sentence.
  const again = () => void (range.startContainer.isConnected && scrollBySteps(range, 'auto'))
  setTimeout(again, reducedMotion() ? 0 : SETTLED)
}

/** Opens what is folded around a text, as browsers do for their own links and searches. */
function unfold(text: Node): void {
  for (let at: Element | null = text.parentElement; at; at = parentOf(at))
    if (at.localName === 'details' && !at.querySelector(':scope > summary')?.contains(text))
      at.setAttribute('open', '')
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Scrolls if need be; tells whether it did. */
function scrollBySteps(range: Range, behavior: ScrollBehavior): boolean {
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  if (!element) return false
  // A frame's own page scrolls first, as the browser does it.
  if (element.ownerDocument !== document) {
    element.scrollIntoView({ block: 'center', behavior })
    return true
  }
  const scroller = scrollerOf(element)
  let moved = false
  if (scroller) {
    const { top, bottom } = range.getBoundingClientRect()
    const band = bandOf(element, scroller)
    if (top < band.top || bottom > band.bottom) {
      scroller.scrollBy({ top: top - band.top - (band.bottom - band.top) * ABOVE, behavior })
      scroller.scrollIntoView({ block: 'nearest', behavior })
      return true
    }
  }
  const { top, bottom, left } = range.getBoundingClientRect()
  const band = uncovered(bandOf(element, null), element, left + 1)
  if (top < band.top || bottom > band.bottom) {
    scrollBy({ top: top - band.top - (band.bottom - band.top) * ABOVE, behavior })
    moved = true
  }
  return moved
}

interface Band {
  readonly top: number
  readonly bottom: number
}

/** What a scroller shows, in pixels of the window, less the page's `scroll-padding` and the text's `scroll-margin`. */
function bandOf(element: Element, scroller: Element | null): Band {
  const box = scroller?.getBoundingClientRect()
  const top = Math.max(0, box?.top ?? 0)
  const bottom = Math.min(innerHeight, box?.bottom ?? innerHeight)
  const style = getComputedStyle(scroller ?? document.documentElement)
  const margin = marginOf(element)
  return {
    top: top + pixels(style.scrollPaddingTop, bottom - top) + margin.top,
    bottom: bottom - pixels(style.scrollPaddingBottom, bottom - top) - margin.bottom,
  }
}

/** The scroll margin of the nearest element around a text that has one. */
function marginOf(element: Element): Band {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(at)
    const [top, bottom] = [
      Number.parseFloat(scrollMarginTop) || 0,
      Number.parseFloat(scrollMarginBottom) || 0,
    ]
    if (top || bottom) return { top, bottom }
  }
  return { top: 0, bottom: 0 }
}

/** A used value of `scroll-padding` in pixels: `auto` is none, a part is of the scroller. */
function pixels(value: string, size: number): number {
  const number = Number.parseFloat(value) || 0
  return value.endsWith('%') ? (number / 100) * size : number
}

/** The part of a band that no fixed or sticky head or foot lies over, at the left of a text. */
function uncovered({ top, bottom }: Band, element: Element, x: number): Band {
  let [from, to] = [top, bottom]
  for (let i = 0; i < 4; i++) {
    const head = coverAt(x, from + 1, element)
    if (!head || head.bottom <= from) break
    from = head.bottom
  }
  for (let i = 0; i < 4; i++) {
    const foot = coverAt(x, to - 1, element)
    if (!foot || foot.top >= to) break
    to = foot.top
  }
  // Where all is covered it is no head that covers it: a dialog, for one.
  return to - from < 40 ? { top, bottom } : { top: from, bottom: to }
}

/** The box of what lies over the page at a point of the window and stays there when it scrolls. */
function coverAt(x: number, y: number, text: Element): DOMRect | null {
  const column = Math.min(Math.max(1, x), innerWidth - 1)
  for (let at = text.ownerDocument.elementFromPoint(column, y); at; at = parentOf(at)) {
    if (at.contains(text)) return null
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at.getBoundingClientRect()
  }
  return null
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** The nearest block around an element that scrolls by itself, the page apart. */
function scrollerOf(element: Element): Element | null {
  for (
    let at: Element | null = element;
    at && at !== document.body && at !== document.documentElement;
    at = parentOf(at)
  ) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}
