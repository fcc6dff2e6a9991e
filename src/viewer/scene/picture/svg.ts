import type { ClosingPen } from '../atlas/index.ts'

/** Characters that XML 1.0 cannot write. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** A text as it may stand in an SVG, between tags or in an attribute: the articles' words may hold any mark. */
export function escapeXml(text: string): string {
  const plain = text.toWellFormed().replace(NOT_IN_XML, '')
  return plain.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** An element with its attributes; `content` is SVG already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`
}

/** A pen that writes the data of a path. */
export function createPathPen(): ClosingPen & { readonly data: () => string } {
  const parts: string[] = []
  return {
    moveTo: (x, y) => parts.push(`M${round(x)} ${round(y)}`),
    lineTo: (x, y) => parts.push(`L${round(x)} ${round(y)}`),
    closePath: () => parts.push('Z'),
    data: () => parts.join(''),
  }
}

/** A tenth of a pixel is as fine as anybody sees. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
