import type { BlockKind, TextRange } from '../../corpus/index.ts'

/** A range that waits for its first character. */
type Opening = { range: Omitted<TextRange>; start: number }
type Omitted<Range> = Range extends TextRange ? Omit<Range, 'start' | 'end'> : never

/** Puts a plain text together from pieces of markup, and notes what each piece was. */
export interface TextBuilder {
  /** Adds text whose white space means one space. */
  readonly flow: (text: string) => void
  /** Adds text as it stands. */
  readonly verbatim: (text: string) => void
  /** Asks for a line end, or with 2 for an empty line, before the next text. */
  readonly breakLine: (lines: 1 | 2) => void
  /** Notes what all that `body` adds was. */
  readonly range: (range: Omitted<TextRange>, body: () => void) => void
  /** A block with an empty line around it. */
  readonly block: (kind: BlockKind, body: () => void) => void
  /** Where the next text would begin, for those who note spans of their own. */
  readonly mark: () => { readonly start: () => number; readonly end: () => number }
  readonly finish: () => { readonly text: string; readonly structure: readonly TextRange[] }
}

/** An empty text. */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = []
  const ranges: TextRange[] = []
  /** Opened and still without text. */
  let opening: Opening[] = []
  let length = 0
  let breaks = 0
  let space = false

  const append = (text: string) => {
    if (length > 0 && breaks > 0) push('\n'.repeat(breaks))
    else if (space && length > 0) push(' ')
    breaks = 0
    space = false
    for (const waiting of opening) waiting.start = length
    opening = []
    push(text)
  }
  const push = (text: string) => {
    pieces.push(text)
    length += text.length
  }
  const open = (range: Omitted<TextRange>): Opening => {
    const opened = { range, start: -1 }
    opening.push(opened)
    return opened
  }
  const breakLine = (lines: 1 | 2) => {
    breaks = Math.max(breaks, lines)
    space = false
  }
  const range = (what: Omitted<TextRange>, body: () => void) => {
    const opened = open(what)
    const place = ranges.length
    body()
    opening = opening.filter(each => each !== opened)
    // Outer ranges come before those they hold, so a range takes the place it had when it began.
    if (opened.start >= 0 && opened.start < length)
      ranges.splice(place, 0, { ...what, start: opened.start, end: length } as TextRange)
  }
  return {
    flow: text => {
      const lead = /^[\s\u00a0]/u.test(text)
      const inner = text.replace(/[\s\u00a0]+/gu, ' ').trim()
      if (lead && breaks === 0) space = true
      if (inner === '') return
      append(inner)
      space = /[\s\u00a0]$/u.test(text)
    },
    verbatim: text => {
      if (text !== '') append(text)
    },
    breakLine,
    range,
    block: (kind, body) => {
      breakLine(2)
      range({ kind }, body)
      breakLine(2)
    },
    mark: () => {
      const opened: Opening = { range: { kind: 'paragraph' }, start: -1 }
      opening.push(opened)
      return {
        start: () => opened.start,
        end: () => {
          opening = opening.filter(each => each !== opened)
          return length
        },
      }
    },
    finish: () => ({ text: pieces.join(''), structure: ranges }),
  }
}
