import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Scrolls an article to a mention and, if asked, moves focus there, so that keyboard and screen reader go on from it.
 * A mention that has focus already was followed from the text itself and stays where it is.
 */
export function useShowMention(
  page: RefObject<HTMLElement | null>,
  mention: number | null,
  takeFocus: boolean,
): void {
  const focus = useRef(takeFocus)
  focus.current = takeFocus
  const followed = useRef(false)
  // Before the popup of the place, which the name opens too, has taken the focus from it.
  useLayoutEffect(() => {
    followed.current = nameAt(page.current, mention)?.matches(':focus') ?? false
  }, [page, mention])
  useEffect(() => {
    const name = nameAt(page.current, mention)
    if (!name || followed.current) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    name.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
    // Who steps from mention to mention, or judges one, keeps the focus where it is.
    const holder = page.current?.closest('.workspace')?.querySelector('[data-holds-focus]:focus-within')
    if (focus.current && !holder) name.focus({ preventScroll: true })
  }, [page, mention])
}

function nameAt(page: HTMLElement | null, mention: number | null): HTMLElement | null {
  return mention === null ? null : (page?.querySelector<HTMLElement>(`[data-at="${mention}"]`) ?? null)
}
