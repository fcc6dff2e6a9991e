import type { ArticleState } from '../state/article-state.ts'
import { lookUp, makeWordTable } from '../text/word-table.ts'

const words = makeWordTable(
  new Map(
    'der die das den dem des ein eine einen einem einer im am zum zur vom und mit für auf bei nach aus von ist'
      .split(' ')
      .map(word => [word, true]),
  ),
)
/** How many capitalised words are looked at, and how many of them must follow a German word. */
const LOOKED_AT = 60
const LEAST_SHARE = 0.3

/**
 * Whether the words before the first capitalised words are German. Text without capitals has no say, so that nothing
 * written after the article changes how it is read.
 */
export function isGerman({ text, from, tokens }: ArticleState): boolean {
  const count = Math.min(tokens.count, LOOKED_AT)
  let german = 0
  for (let token = 0; token < count; token++) {
    const end = tokens.start[token]! - 1
    if (end < from || text.charCodeAt(end) !== 0x20) continue
    let start = end
    while (start > from && end - start < 6 && text.charCodeAt(start - 1) >= 0x61) start--
    if (end - start >= 2 && lookUp(words, text, start, end)) german++
  }
  return german >= 3 && german >= count * LEAST_SHARE
}
