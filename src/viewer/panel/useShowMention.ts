import { type RefObject, useEffect, useRef } from 'react'

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
  useEffect(() => {
    if (mention === null) return
    const name = page.current?.querySelector<HTMLElement>(`[data-at="${mention}"]`)
    if (!name || name.matches(':focus')) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    name.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
    // Who steps from mention to mention, or judges one, keeps the focus where it is.
    const holder = page.current?.closest('.workspace')?.querySelector('[data-holds-focus]:focus-within')
    if (focus.current && !holder) name.focus({ preventScroll: true })
  }, [page, mention])
}
