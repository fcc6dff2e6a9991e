import type { CorpusMention } from '../../corpus/index.ts'

/** A piece of a paragraph: plain text, or a mention. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
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
  /** Where it stands: before the headline, the headline itself, or the body. */
  readonly role: 'front' | 'headline' | 'body'
}

/**
 * Cuts a text into paragraphs at its line ends, and those into text and mentions. Nothing of the text is
 * lost but the line ends themselves.
 *
 * @param mentions in the order of the text; where two overlap the first wins.
 * @param title where a line is the title itself, that line becomes the headline.
 */
export function blocksOf(text: string, mentions: readonly CorpusMention[], title?: string): Block[] {
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].filter(line => line[0].trim() !== '')
  const headline = title === undefined ? -1 : lines.findIndex(line => line[0].trim() === title.trim())
  let next = 0
  return lines.map((line, index) => {
    const start = line.index
    const end = start + line[0].length
    const inside: CorpusMention[] = []
    while (next < mentions.length && mentions[next]!.start < end) inside.push(mentions[next++]!)
    const role = index < headline ? 'front' : index === headline ? 'headline' : 'body'
    return { start, pieces: cut(text, start, end, inside), role }
  })
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
