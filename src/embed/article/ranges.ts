import { type PageText, type Piece, pieceAt } from './page-text.ts'

/** The range of the page that shows a span of its text, or null where the page has changed since. */
export function rangeOf({ pieces }: PageText, start: number, end: number): Range | null {
  const first = pieces[pieceAt(pieces, start)]
  const last = pieces[pieceAt(pieces, end - 1)]
  if (!first || !last || first.node.getRootNode() !== last.node.getRootNode()) return null
  const from = first.from + Math.min(start - first.start, first.length)
  const to = last.from + Math.min(end - last.start, last.length)
  if (from > first.node.length || to > last.node.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, from)
  range.setEnd(last.node, to)
  return range
}

const byNode = new WeakMap<PageText, Map<Node, Piece[]>>()

/** The offset in the text at a point of a window, or null where there is none of the text. */
export function offsetAtPoint(
  page: PageText,
  root: Document | ShadowRoot,
  x: number,
  y: number,
): number | null {
  const at = caretAt(root, x, y)
  if (!at) return null
  let nodes = byNode.get(page)
  if (!nodes) {
    nodes = groupByNode(page.pieces)
    byNode.set(page, nodes)
  }
  const piece = nodes
    .get(at.node)
    ?.find(({ from, length }) => from <= at.offset && at.offset <= from + length)
  return piece ? piece.start + at.offset - piece.from : null
}

function groupByNode(pieces: readonly Piece[]): Map<Node, Piece[]> {
  const nodes = new Map<Node, Piece[]>()
  for (const piece of pieces) {
    const same = nodes.get(piece.node)
    if (same) same.push(piece)
    else nodes.set(piece.node, [piece])
  }
  return nodes
}

/** The caret that a click would set; browsers differ in the function's name. */
function caretAt(root: Document | ShadowRoot, x: number, y: number): { node: Node; offset: number } | null {
  const page = root instanceof ShadowRoot ? root.ownerDocument : root
  if ('caretPositionFromPoint' in page) {
    const position =
      root === page
        ? page.caretPositionFromPoint(x, y)
        : page.caretPositionFromPoint(x, y, { shadowRoots: [root as ShadowRoot] })
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = Document.prototype.caretRangeFromPoint?.call(page, x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/**
 * Whether a point of the window lies on what a range shows. Engines that know no `currentCSSZoom` measure text under the
 * property `zoom` as if there were none, while the pointer is measured in the window (WebKitGTK 2.50, Chromium to 127).
 */
export function covers(range: Range, x: number, y: number): boolean {
  const zoom = 'currentCSSZoom' in Element.prototype ? 1 : zoomAt(range.startContainer)
  const [ownX, ownY] = [x / zoom, y / zoom]
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= ownX && ownX <= right && top <= ownY && ownY <= bottom,
  )
}

/** The product of the `zoom` of all that holds a node. */
function zoomAt(node: Node): number {
  let zoom = 1
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) zoom *= Number(getComputedStyle(at).getPropertyValue('zoom')) || 1
  return zoom
}
