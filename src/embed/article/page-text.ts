/** A stretch of one text node as it stands in the text that was read. */
export interface Piece {
  readonly node: Text
  /** Where it begins in the node, and in the text; UTF-16 code units. */
  readonly from: number
  readonly start: number
  readonly length: number
}

/** The text of an element as a reader sees it, and where each piece of it stands in the page. */
export interface PageText {
  readonly text: string
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
}

/** Elements whose text is no part of an article: code, controls, other maps, and readings above ruby. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON IFRAME OBJECT CANVAS VIDEO AUDIO RT RP WHEREIN-MAP'.split(
    ' ',
  ),
)

const SOFT_HYPHEN = '\u00AD'

/** What differs between a page's source and what it shows: white space but for one plain space, soft hyphens. */
const UNLIKE = /\u00AD|\s*[\t\n\f\r\v]\s*| {2,}|^ | $/g

/** Displays that do not end a line of text. */
const INLINE = /^(inline|contents|ruby|none)/

/**
 * Reads the visible text of an element. Blocks are parted by an empty line, runs of white space count as one
 * space, soft hyphens fall away: a name is found however the page has wrapped it.
 */
export function readPageText(root: Element): PageText {
  const pieces: Piece[] = []
  let text = ''
  const part = (mark: string): void => {
    if (text !== '' && !text.endsWith('\n')) text += mark
  }
  const keep = (node: Text, from: number, to: number): void => {
    if (from === to) return
    pieces.push({ node, from, start: text.length, length: to - from })
    text += node.data.slice(from, to)
  }

  // A single space between words stands as it is, so that a piece is a whole line of the source and not a word.
  const readNode = (node: Text): void => {
    let from = 0
    for (const { 0: found, index } of node.data.matchAll(UNLIKE)) {
      keep(node, from, index)
      from = index + found.length
      if (found !== SOFT_HYPHEN && text !== '' && !/\s$/.test(text.slice(-1))) text += ' '
    }
    keep(node, from, node.length)
  }

  const readElement = (element: Element): void => {
    if (SKIPPED.has(element.tagName.toUpperCase()) || element instanceof SVGElement) return
    if (element.tagName === 'BR') {
      part('\n')
      return
    }
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility !== 'visible') return
    const block = !INLINE.test(style.display)
    if (block) part('\n\n')
    for (const child of element.childNodes) {
      if (child instanceof Text) readNode(child)
      else if (child instanceof Element) readElement(child)
    }
    if (block) part('\n\n')
  }

  readElement(root)
  return { text, pieces }
}

/** The piece that holds an offset of the text, or the one before it. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
