import type { Corpus } from '../../../corpus/index.ts'

/** How much of each text tells it from another under the same id, in UTF-16 code units. */
const OPENING = 64

/**
 * A key for what a reader keeps of a corpus. It depends on the articles and not on what was found in them,
 * so it outlives a new version of the geoparser.
 */
export function corpusIdentity({ title = '', articles }: Corpus): string {
  const parts = [title, ...articles.flatMap(({ id, text }) => [id, text.slice(0, OPENING)])]
  const text = parts.join('\n')
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`
}

/** FNV-1a over 16-bit units (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits as 8 hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
