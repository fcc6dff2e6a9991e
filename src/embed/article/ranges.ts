import { type PageText, pieceAt } from './page-text.ts'

/** The range of the page that shows a span of its text, or null where the page has changed since. */
export function rangeOf({ pieces }: PageText, start: number, end: number): Range | null {
  if (pieces.length === 0) return null
  const first = pieces[pieceAt(pieces, start)]!
  const last = pieces[pieceAt(pieces, end - 1)]!
  const from = first.from + Math.min(start - first.start, first.length)
  const to = last.from + Math.min(end - last.start, last.length)
  if (from > first.node.length || to > last.node.length) return null
  const range = document.createRange()
  range.setStart(first.node, from)
  range.setEnd(last.node, to)
  return range
}

/** The offset in the text at a point of the window, or null where there is none of the text. */
export function offsetAtPoint(page: PageText, x: number, y: number): number | null {
  const at = caretAt(x, y)
  if (!at) return null
  const index = page.pieces.findIndex(
    ({ node, from, length }) => node === at.node && from <= at.offset && at.offset <= from + length,
  )
  if (index < 0) return null
  const { start, from } = page.pieces[index]!
  return start + at.offset - from
}

/** The caret that a click would set; browsers differ in the function's name. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = Document.prototype.caretRangeFromPoint?.call(document, x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** Whether a point of the window lies on what a range shows. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}
