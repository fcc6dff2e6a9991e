/**
 * A text under construction, made of stretches of another text and of words that stand in place of others. It knows for every
 * unit where it comes from. Offsets are UTF-16 code units.
 */
export interface Pieces {
  /** The text that is read. */
  readonly source: string
  /** What is written so far. */
  text: string
  /** The source is written up to here. */
  done: number
  /** Where each piece begins in `text`, and the stretch of the source that it stands for, the end exclusive. */
  readonly at: number[]
  readonly from: number[]
  readonly to: number[]
  /** 1 where the piece is written unit for unit, so that offsets inside it carry over. */
  readonly even: number[]
}

/** Begins with the source from `from` on. */
export function makePieces(source: string, from: number): Pieces {
  return { source, text: '', done: from, at: [], from: [], to: [], even: [] }
}

/** Copies the source up to `to`. */
export function copyTo(pieces: Pieces, to: number): void {
  if (to <= pieces.done) return
  addPiece(pieces, pieces.source.slice(pieces.done, to), pieces.done, to)
  pieces.done = to
}

/** Writes `words` in place of the source's `[from, to)`, after all that stands before it. */
export function replace(pieces: Pieces, from: number, to: number, words: string): void {
  copyTo(pieces, from)
  if (words !== '') addPiece(pieces, words, from, to)
  pieces.done = to
}

function addPiece(pieces: Pieces, words: string, from: number, to: number): void {
  pieces.at.push(pieces.text.length)
  pieces.from.push(from)
  pieces.to.push(to)
  pieces.even.push(words.length === to - from ? 1 : 0)
  pieces.text += words
}

/** The offset in the source of the unit at `at`. */
export function sourceStart({ at: starts, from, even }: Pieces, at: number): number {
  const piece = pieceOf(starts, at)
  return even[piece] ? from[piece]! + at - starts[piece]! : from[piece]!
}

/** The offset in the source behind the unit before `end`. */
export function sourceEnd({ at: starts, from, to, even }: Pieces, end: number): number {
  const piece = pieceOf(starts, end - 1)
  return even[piece] ? from[piece]! + end - starts[piece]! : to[piece]!
}

/** The last piece that begins at `at` or before. */
function pieceOf(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}
