/** Scrolls the page, and what scrolls inside it, until a range is in view; nothing moves if it is. */
export function scrollToRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  const element = range.startContainer.parentElement
  const scroller = element && scrollerOf(element)
  if (!scroller) {
    scrollBy({ top: top - innerHeight / 3, behavior })
    return
  }
  scroller.scrollBy({ top: top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3, behavior })
  scroller.scrollIntoView({ block: 'nearest', behavior })
}

/** The nearest block around an element that scrolls by itself, the page apart. */
function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element; at && at !== document.body && at !== document.documentElement; ) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
    at = at.parentElement
  }
  return null
}
