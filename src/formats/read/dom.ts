import { parseHTML } from 'linkedom'
import { DEEPEST, htmlDepth } from './html-depth.ts'

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
