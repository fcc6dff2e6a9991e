/** Rest after a change before the text is read again, in milliseconds: typing and re-rendering come in bursts. */
const REST = 150

/** What a selector finds in a page, followed through changes. */
export interface Watch {
  readonly element: () => Element | null
  close(): void
}

/**
 * Finds an element and calls back at once and after each change of its text, also where a re-rendering page
 * replaced the element itself.
 */
export function watchArticle(selector: string, onChange: (element: Element | null) => void): Watch {
  let element = document.querySelector(selector)
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => onChange(element), REST)
  }
  const inside = new MutationObserver(later)
  const follow = () => {
    inside.disconnect()
    if (!element) return
    const attributeFilter = ['hidden', 'class', 'style']
    inside.observe(element, { subtree: true, childList: true, characterData: true, attributeFilter })
  }
  const around = new MutationObserver(() => {
    if (element?.isConnected && element.matches(selector)) return
    const found = document.querySelector(selector)
    if (found === element) return
    element = found
    follow()
    later()
  })
  around.observe(document.documentElement, { subtree: true, childList: true })
  follow()
  onChange(element)
  return {
    element: () => element,
    close() {
      clearTimeout(timer)
      inside.disconnect()
      around.disconnect()
    },
  }
}
