import type { TextBuilder } from '../text/text-builder.ts'
import type { DomElement, DomNode } from './dom.ts'

/** Elements whose content does not belong to the article's text. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'head',
  'button',
  'select',
  'input',
  'textarea',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'map',
  'nav',
  'dialog',
  'rp',
  'rt',
])

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'html',
  'main',
  'ol',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'ul',
  'caption',
])

/**
 * Adds the text of an element and below, block by block. Browsers' own `textContent` glues the last word of a paragraph to
 * the first of the next.
 *
 * @param base the page's address, for links.
 */
export function addBlocks(node: DomNode, builder: TextBuilder, base?: string): void {
  if (node.nodeType === 3) {
    builder.flow(node.textContent ?? '')
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
  const element = node as DomElement
  const name = (element.localName ?? '').toLowerCase()
  if (LEFT_OUT.has(name) || isHidden(element)) return
  const inside = () => {
    for (const child of node.childNodes) addBlocks(child, builder, base)
  }
  const level = /^h([1-6])$/u.exec(name)?.[1]
  if (level !== undefined) {
    builder.breakLine(2)
    builder.range({ kind: 'heading', level: Number(level) }, inside)
    builder.breakLine(2)
    return
  }
  switch (name) {
    case 'p':
      builder.block('paragraph', inside)
      return
    case 'blockquote':
      builder.block('quote', inside)
      return
    case 'figcaption':
    case 'caption':
      builder.block('caption', inside)
      return
    case 'pre':
      builder.breakLine(2)
      builder.range({ kind: 'verse' }, () => builder.verbatim((node.textContent ?? '').replace(/\s+$/u, '')))
      builder.breakLine(2)
      return
    case 'br':
      builder.breakLine(1)
      return
    case 'li':
      builder.breakLine(1)
      builder.range({ kind: 'item' }, inside)
      builder.breakLine(1)
      return
    case 'tr':
      builder.breakLine(1)
      builder.range({ kind: 'row' }, inside)
      builder.breakLine(1)
      return
    case 'td':
    case 'th':
      builder.flow(' ')
      inside()
      builder.flow(' ')
      return
    case 'a': {
      const href = addressOf(element.getAttribute('href'), base)
      href === undefined ? inside() : builder.range({ kind: 'link', href }, inside)
      return
    }
    default:
      if (!BLOCKS.has(name)) {
        inside()
        return
      }
      builder.breakLine(2)
      inside()
      builder.breakLine(2)
  }
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
}

/** The web address of a link, or undefined if it has none. */
function addressOf(href: string | null, base: string | undefined): string | undefined {
  if (!href || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return /^https?:$/u.test(url.protocol) ? url.href : undefined
}
