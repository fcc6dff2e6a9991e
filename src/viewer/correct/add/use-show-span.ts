import { useEffect } from 'react'
import type { Span } from '../../../corpus/index.ts'
import { rangeOf } from './selected-span.ts'

/** The registry is shared by the page, so the name says whose it is. */
const NAME = 'wherein-adding'

/** Lights a span of the open article and scrolls to it: the selection itself is lost to the field that has the focus. */
export function useShowSpan(span: Span | null): void {
  const start = span?.start
  const end = span?.end
  useEffect(() => {
    const text = document.querySelector('.article-text')
    const range = text && start !== undefined && end !== undefined ? rangeOf({ start, end }, text) : null
    if (!range) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: still ? 'auto' : 'smooth',
    })
    if (typeof Highlight === 'undefined' || !CSS.highlights) return
    CSS.highlights.set(NAME, new Highlight(range))
    return () => {
      CSS.highlights.delete(NAME)
    }
  }, [start, end])
}
