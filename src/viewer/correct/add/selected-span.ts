import type { Span } from '../../../corpus/index.ts'

/** An attribute of each paragraph: where it begins in the article's text, in UTF-16 code units. */
export const BLOCK = 'data-block'

/** The span of an article's text that a selection covers; null where it is empty or reaches beyond one paragraph. */
export function selectedSpan(selection: Selection | null, text: Element): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const block = blockOf(range.startContainer)
  if (!block || block !== blockOf(range.endContainer) || !text.contains(block)) return null
  const start = Number(block.getAttribute(BLOCK)) + lengthBefore(block, range)
  return { start, end: start + range.toString().length }
}

/** A span of an article's text as a range of the page; null where it is not there. */
export function rangeOf({ start, end }: Span, text: Element): Range | null {
  const block = [...text.querySelectorAll(`[${BLOCK}]`)].findLast(
    block => Number(block.getAttribute(BLOCK)) <= start,
  )
  if (!block) return null
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = Number(block.getAttribute(BLOCK))
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

function blockOf(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(`[${BLOCK}]`) ?? null
}

function lengthBefore(block: Element, { startContainer, startOffset }: Range): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(startContainer, startOffset)
  return before.toString().length
}
