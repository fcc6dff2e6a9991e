import type { CorpusMention, TextRange } from '../../corpus/index.ts'

/** A piece of a paragraph: plain text, perhaps with the link that it has in the source, or a mention. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string; readonly href?: string }
  | {
      readonly kind: 'mention'
      readonly start: number
      readonly text: string
      readonly mention: CorpusMention
    }

/** A paragraph of an article's text. */
export interface Block {
  readonly start: number
  readonly pieces: readonly Piece[]
  /** Where it stands: before the headline, the headline itself, or the body; of the body, what it was in its source. */
  readonly role: 'front' | 'headline' | BodyRole
  /** Of a heading: 1 for the highest. */
  readonly level?: number
}

type BodyRole = 'body' | 'heading' | 'item' | 'quote' | 'caption' | 'row' | 'verse'

/**
 * Divides a text into paragraphs at its line ends, and those into text and mentions. Only the line ends are dropped.
 *
 * @param mentions in the order of the text; where two overlap the first wins.
 * @param title where a line is the title itself, that line becomes the headline.
 * @param structure what the source says of the text, in the order of starts.
 */
export function blocksOf(
  text: string,
  mentions: readonly CorpusMention[],
  title?: string,
  structure: readonly TextRange[] = [],
): Block[] {
  const links = structure.filter(range => range.kind === 'link')
  const blockAt = blockFinder(structure)
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].filter(line => line[0].trim() !== '')
  const headline = title === undefined ? -1 : lines.findIndex(line => line[0].trim() === title.trim())
  let next = 0
  return lines.map((line, index) => {
    const start = line.index
    const end = start + line[0].length
    const inside: CorpusMention[] = []
    while (next < mentions.length && mentions[next]!.start < end) inside.push(mentions[next++]!)
    const pieces = cut(text, start, end, inside).flatMap(piece => withLinks(piece, links))
    if (index <= headline) return { start, pieces, role: index < headline ? 'front' : 'headline' }
    return { start, pieces, ...blockAt(start) }
  })
}

/**
 * Finds what a line was in its source, by where it begins. Must be asked in the order of the text. The innermost
 * range decides.
 */
function blockFinder(structure: readonly TextRange[]): (at: number) => Pick<Block, 'role' | 'level'> {
  let next = 0
  const open: TextRange[] = []
  return at => {
    while (next < structure.length && structure[next]!.start <= at) open.push(structure[next++]!)
    const inside = open.filter(({ end }) => end > at)
    open.splice(0, open.length, ...inside)
    for (const range of inside.toReversed()) {
      if (range.kind === 'heading') return { role: 'heading', level: range.level }
      if (range.kind === 'paragraph') return { role: quoted(inside) ? 'quote' : 'body' }
      if (range.kind !== 'link' && range.kind !== 'page' && range.kind !== 'cue') return { role: range.kind }
    }
    return { role: 'body' }
  }
}

function quoted(ranges: readonly TextRange[]): boolean {
  return ranges.some(({ kind }) => kind === 'quote')
}

/** Cuts plain text where a link of its source begins or ends. */
function withLinks(piece: Piece, links: readonly Extract<TextRange, { kind: 'link' }>[]): Piece[] {
  if (piece.kind !== 'text' || links.length === 0) return [piece]
  const pieces: Piece[] = []
  const end = piece.start + piece.text.length
  let at = piece.start
  const push = (to: number, href?: string) => {
    if (to <= at) return
    const text = piece.text.slice(at - piece.start, to - piece.start)
    pieces.push({ kind: 'text', start: at, text, ...(href !== undefined && { href }) })
    at = to
  }
  for (const link of links) {
    if (link.end <= at || link.start >= end) continue
    push(link.start)
    push(Math.min(link.end, end), link.href)
  }
  push(end)
  return pieces
}

function cut(text: string, start: number, end: number, mentions: readonly CorpusMention[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const push = (to: number) => {
    if (to > at) pieces.push({ kind: 'text', start: at, text: text.slice(at, to) })
  }
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue
    push(mention.start)
    pieces.push({
      kind: 'mention',
      start: mention.start,
      text: text.slice(mention.start, mention.end),
      mention,
    })
    at = mention.end
  }
  push(end)
  return pieces
}
