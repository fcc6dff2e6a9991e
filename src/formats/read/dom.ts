import { parseHTML } from 'linkedom'

/** The deepest nesting of elements that is read. Browsers stop at 512, and each level costs the parser a call. */
const DEEPEST = 500

/** Elements without content, or that a parser closes by itself when the next one begins. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
)

/** Elements whose content is text, whatever signs are in it. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript'])

/**
 * How deep the elements of a page are nested, before it is parsed: a parser and what walks its tree need a call for
 * each. Counting stops past {@link DEEPEST}. Takes time in proportion to the page.
 */
export function htmlDepth(html: string): number {
  const open: string[] = []
  let deepest = 0
  const tag = /<(?:!--|(\/?)([a-z][a-z\d:-]*))/giu
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [whole, closes, name = ''] = found
    if (whole === '<!--') {
      const end = html.indexOf('-->', tag.lastIndex)
      if (end < 0) break
      tag.lastIndex = end
      continue
    }
    const element = name.toLowerCase()
    if (FLAT.has(element)) continue
    if (closes === '/') {
      // A stray end tag closes nothing; an end tag for an element a few levels up also closes those in between.
      const at = open.lastIndexOf(element)
      if (at >= 0) open.length = at
      continue
    }
    if (RAW.has(element)) {
      const end = new RegExp(`</${element}`, 'giu')
      end.lastIndex = tag.lastIndex
      if (!end.exec(html)) break
      tag.lastIndex = end.lastIndex
      continue
    }
    open.push(element)
    deepest = Math.max(deepest, open.length)
    if (deepest > DEEPEST) break
  }
  return deepest
}

/** What is asked of a node here; browsers' own nodes and the parser's both fit. */
export interface DomNode {
  /** 1 an element, 3 a text, 9 a document. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly hasAttribute: (name: string) => boolean
}

export interface DomDocument {
  readonly body: DomElement
  readonly documentElement: DomElement | null
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
}

/** The parser's own document. */
export type Page = ReturnType<typeof parseHTML>['document']

/**
 * Parses a page of HTML, or a piece of one. Nothing in it runs and nothing is fetched.
 *
 * @throws Error where its elements are nested deeper than any page's.
 */
export function parsePage(html: string): Page {
  if (htmlDepth(html) > DEEPEST) throw new Error(`its elements are nested more than ${DEEPEST} deep`)
  const whole = /<html[\s>]/iu.test(html.slice(0, 20_000))
  return parseHTML(whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document
}
