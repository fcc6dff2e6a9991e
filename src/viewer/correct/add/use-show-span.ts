import { useEffect } from 'react'
import type { Span } from '../../../corpus/index.ts'
import { rangeOf } from './selected-span.ts'
import { useAdd } from './use-add.ts'

/** The registry is shared by the page, so the name says whose it is. */
const NAME = 'wherein-adding'

/** Highlights a span of the open article and scrolls to it: the field that has the focus takes the selection away. */
export function useShowSpan(span: Span | null): void {
  const { text } = useAdd()
  const start = span?.start
  const end = span?.end
  useEffect(() => {
    const range =
      text.current && start !== undefined && end !== undefined ? rangeOf({ start, end }, text.current) : null
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
  }, [text, start, end])
}
