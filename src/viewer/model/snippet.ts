import type { Passage, Span } from '../../corpus/index.ts'

/** A piece of a snippet. */
export interface SnippetPiece {
  /** Offset into the article; unique in a snippet. */
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** A sentence longer than this, in UTF-16 code units, is shown in part. */
const LONG = 260

/** How much of a long sentence is kept before the first name and after it. */
const BEFORE = 90
const AFTER = 150

/**
 * A passage as keyword in context: its mentions marked, a long sentence cut at words with an ellipsis.
 *
 * @param marks what to mark instead of the mentions, at least one.
 */
export function snippetOf(
  { start, end, text, mentions }: Passage,
  marks: readonly Span[] = mentions,
): SnippetPiece[] {
  const [from, to] =
    end - start <= LONG ? [start, end] : cutAround(text, start, marks[0]!.start, marks[0]!.end)
  const pieces: SnippetPiece[] = []
  let at = from
  const push = (upTo: number, marked: boolean) => {
    if (upTo > at) pieces.push({ start: at, text: text.slice(at - start, upTo - start), marked })
    at = Math.max(at, upTo)
  }
  for (const mark of marks) {
    if (mark.start < at || mark.end > to) continue
    push(mark.start, false)
    push(mark.end, true)
  }
  push(to, false)
  if (from > start) pieces.unshift({ start: -1, text: '… ', marked: false })
  if (to < end) pieces.push({ start: -2, text: ' …', marked: false })
  return pieces
}

/** Ends of a stretch around a mention, at the spaces nearest inside. Offsets count from the article's beginning. */
function cutAround(text: string, start: number, mentionStart: number, mentionEnd: number): [number, number] {
  const wantedFrom = mentionStart - start - BEFORE
  const wantedTo = mentionEnd - start + AFTER
  const space = wantedFrom > 0 ? text.indexOf(' ', wantedFrom) : -1
  const from = space >= 0 && space < mentionStart - start ? space + 1 : Math.max(0, wantedFrom)
  const lastSpace = wantedTo < text.length ? text.lastIndexOf(' ', wantedTo) : -1
  const to = lastSpace > mentionEnd - start ? lastSpace : Math.min(text.length, wantedTo)
  return [start + from, start + to]
}
