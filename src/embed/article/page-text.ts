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
  /** Trees apart from the element's own that were read: open shadow roots and documents of frames. */
  readonly trees: readonly (ShadowRoot | Document)[]
}

/** Elements whose text is no part of an article: code, controls, other maps, and readings above ruby. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON OBJECT CANVAS VIDEO AUDIO RT RP SVG WHEREIN-MAP'.split(
    ' ',
  ),
)

const SOFT_HYPHEN = '\u00AD'

/** What differs between a page's source and what it shows: white space but for one plain space, soft hyphens. */
const UNLIKE = /\u00AD|[ \t\n\f\r\v]{2,}|[\t\n\f\r\v]|^ | $/g

/** The same where a page keeps its white space: lines end where they end. */
const UNLIKE_KEPT = /\u00AD|[ \t\f\v]*[\n\r]+\s*|\t+|[ \t]{2,}/g

/** Displays that do not end a line of text. */
const INLINE = /^(inline|contents|ruby|none)/

/**
 * Reads the visible text of an element. Blocks are parted by an empty line, runs of white space count as one
 * space, soft hyphens fall away: a name is found however the page has wrapped it. Takes time in proportion to the text.
 *
 * @param isLeftOut elements inside it that are no part of the text.
 */
export function readPageText(root: Element, isLeftOut: (element: Element) => boolean): PageText {
  const pieces: Piece[] = []
  const trees: (ShadowRoot | Document)[] = []
  const parts: string[] = []
  let length = 0
  let last = ''
  const write = (part: string): void => {
    if (part === '') return
    parts.push(part)
    length += part.length
    last = part.slice(-1)
  }
  const part = (mark: string): void => {
    if (length > 0 && last !== '\n') write(mark)
  }
  const keep = (node: Text, from: number, to: number): void => {
    if (from === to) return
    pieces.push({ node, from, start: length, length: to - from })
    write(node.data.slice(from, to))
  }

  // A single space between words stands as it is, so that a piece is a whole line of the source and not a word.
  const readText = (node: Text, unlike: RegExp): void => {
    let from = 0
    for (const { 0: found, index } of node.data.matchAll(unlike)) {
      keep(node, from, index)
      from = index + found.length
      if (unlike === UNLIKE_KEPT && /[\n\r]/.test(found)) part('\n')
      else if (found !== SOFT_HYPHEN && length > 0 && last !== ' ' && last !== '\n') write(' ')
    }
    keep(node, from, node.length)
  }

  const readAll = (nodes: Iterable<Node>, unlike: RegExp): void => {
    for (const node of nodes) {
      // Not `instanceof`: a frame's nodes are of classes of its own.
      if (isText(node)) readText(node, unlike)
      else if (isElement(node)) readElement(node)
    }
  }

  const readElement = (element: Element): void => {
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag)) return
    if (tag === 'BR') {
      part('\n')
      return
    }
    if (element !== root && isLeftOut(element)) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility !== 'visible') return
    const block = !INLINE.test(style.display) && !isDropCap(element, style)
    if (block) part('\n\n')
    readAll(childrenOf(element, trees), style.whiteSpace.startsWith('pre') ? UNLIKE_KEPT : UNLIKE)
    if (block) part('\n\n')
  }

  readElement(root)
  return { text: parts.join(''), pieces, trees }
}

/** What an element shows: what stands in its open shadow tree, its slot or its frame, if there is one. */
function childrenOf(element: Element, trees: (ShadowRoot | Document)[]): Iterable<Node> {
  if (element.shadowRoot) {
    trees.push(element.shadowRoot)
    return element.shadowRoot.childNodes
  }
  const tag = element.tagName.toUpperCase()
  if (tag === 'IFRAME') {
    const page = 'contentDocument' in element ? documentOf(element.contentDocument) : null
    if (!page?.body) return []
    trees.push(page)
    return [page.body]
  }
  if (tag === 'SLOT' && 'assignedNodes' in element && element instanceof HTMLSlotElement) {
    const given = element.assignedNodes()
    if (given.length > 0) return given
  }
  return element.childNodes
}

/** The document of a frame; null where it is of another origin. */
function documentOf(value: unknown): Document | null {
  return typeof value === 'object' && value !== null && 'body' in value && 'nodeType' in value
    ? (value as Document)
    : null
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

/** Whether an element is the large first letter of the word that goes on behind it: floating makes a block of it. */
function isDropCap(element: Element, { float }: CSSStyleDeclaration): boolean {
  if (float === 'none' || !/^[«„“"'‘(]?\p{L}{1,2}$/u.test(element.textContent?.trim() ?? '')) return false
  const next = element.nextSibling?.textContent ?? ''
  return /^\p{L}/u.test(next)
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
