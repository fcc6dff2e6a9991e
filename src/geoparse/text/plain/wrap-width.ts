import { CHAR, codeKind } from '../chars.ts'

/** The widest column at which text is wrapped; longer lines are paragraphs. */
const WIDEST = 120
/** With fewer line breaks, one cannot tell whether a text is wrapped. */
const LEAST_BREAKS = 2
/** In wrapped prose at least this share of the lines begin with a small letter: in German about half do. */
const LEAST_SMALL = 0.25
/** The share of a wrapped text's lines that may be longer, such as web addresses and tables. */
const MOST_LONG = 0.1

/**
 * The column at which the lines of `text[from, to)` are wrapped, in UTF-16 code units, or 0 where they do not look wrapped:
 * then each line is a paragraph, a heading, or an item of a list.
 */
export function wrapWidth(text: string, from: number, to: number): number {
  let breaks = 0
  let small = 0
  let lines = 0
  let long = 0
  let width = 0
  let previous = 0
  for (let start = from; start < to; ) {
    let end = text.indexOf('\n', start)
    if (end < 0 || end > to) end = to
    const length = trimmedEnd(text, start, end) - start
    if (length > 0) {
      lines++
      if (length > WIDEST) long++
      else if (length > width) width = length
      if (previous > 0) {
        breaks++
        if (beginsSmall(text, start, end)) small++
      }
    }
    previous = length
    start = end + 1
  }
  const wrapped = breaks >= LEAST_BREAKS && small >= breaks * LEAST_SMALL && long <= lines * MOST_LONG
  return wrapped ? width : 0
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && codeKind(text.charCodeAt(at - 1)) >= CHAR.space) at--
  return at
}

function beginsSmall(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && codeKind(text.charCodeAt(at)) >= CHAR.space) at++
  const kind = codeKind(text.charCodeAt(at))
  return kind === CHAR.lower || kind === CHAR.uncased
}
