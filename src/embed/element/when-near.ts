/** How far outside of the viewport a map begins to load: about one screen, the time a reader takes to scroll it. */
const MARGIN = '100% 0px'

/** Calls back once an element nears the viewport. Returns how to wait no longer. */
export function whenNear(element: Element, then: () => void): () => void {
  // Where nothing is laid out, as in a page of tests, nothing ever nears: the fallback stays.
  if (typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      then()
    },
    { rootMargin: MARGIN },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
