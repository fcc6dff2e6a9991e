import type { Article } from './article.ts'
import type { Span } from './sentences.ts'

/** Passages longer than this, in characters, are named by their first and last words. */
const WHOLE = 120
/** Words given of either end. */
const WORDS = 5

/**
 * The address of a passage in the article as published, with a text fragment that makes the browser
 * select it: `https://…#:~:text=first%20words,last%20words` (WICG Scroll To Text Fragment).
 *
 * @returns undefined where the article states no address.
 */
export function passageLink(article: Article, { start, end }: Span): string | undefined {
  if (article.url === undefined) return undefined
  const [address, hash = ''] = article.url.split('#', 2)
  return `${address}#${hash}:~:text=${fragment(article.text.slice(start, end))}`
}

function fragment(passage: string): string {
  // A fragment must not cross the border of a block, and only line ends tell us where the page may have one.
  const line = passage.trim().split(/[\r\n]+/u, 1)[0]!
  const words = line.split(/\s+/u)
  if (line.length <= WHOLE || words.length <= 2 * WORDS) return encode(words.join(' '))
  return `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`
}

/** Percent-encodes, and the hyphen too, which the syntax takes for the mark of a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
