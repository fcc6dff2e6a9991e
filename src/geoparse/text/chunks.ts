import { CHAR, charKind } from './chars.ts'

/**
 * A longer text is read in parts of at most this many code units, so that memory stays bounded and time linear. Each
 * part knows the surest places of the one before it (see `carryContext`). No newspaper article comes near it.
 */
export const LONGEST_ARTICLE = 1 << 16

/** Where the part that begins at `from` ends: after a paragraph if there is one, else a line, else a word. */
export function chunkEnd(text: string, from: number): number {
  const limit = from + LONGEST_ARTICLE
  if (text.length <= limit) return text.length
  // Only the second half is searched: looking back through all that went before would take square time.
  const half = from + LONGEST_ARTICLE / 2
  const later = text.slice(half, limit)
  const paragraph = later.lastIndexOf('\n\n')
  if (paragraph > 0) return half + paragraph
  const line = later.lastIndexOf('\n')
  if (line > 0) return half + line
  for (let at = limit; at > half; at--) if (charKind(text, at) === CHAR.space) return at
  return limit
}
