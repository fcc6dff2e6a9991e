import { SaxesParser } from 'saxes'

/** An element of XML with its parts in order. Names are without their prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/**
 * Parses XML into plain data. Entities that a document defines are not followed, so none can read a file or grow without
 * bound.
 *
 * @throws Error with the parser's reason and the line, where it is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const stack: XmlElement[] = [root]
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]),
    )
    const element: XmlElement = { name: localName(tag.name), attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
    if (stack.length > 500) throw new Error('its elements are nested more than 500 deep')
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const addText = (text: string) => {
    stack.at(-1)?.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(xml.replace(/^\ufeff/u, '')).close()
  const [document] = root.children.filter(child => typeof child !== 'string')
  if (!document) throw new Error('it has no element')
  return document
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Elements of a name anywhere below an element, in order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* descendants(child, name)
  }
}

/** The first element of a name below an element. */
export function firstOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element ? (descendants(element, name).next().value ?? undefined) : undefined
}

/** All text below an element, its white space made single. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  const collect = (each: XmlElement): string =>
    each.children.map(child => (typeof child === 'string' ? child : collect(child))).join('')
  return collect(element).replace(/\s+/gu, ' ').trim()
}
