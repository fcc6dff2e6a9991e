import type { PdfLine } from './pdf-join.ts'

/** A run of characters on a page, in points from the lower left corner. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
}

/** A stretch of a line with no wide gap in it. */
interface Segment {
  text: string
  readonly left: number
  right: number
  readonly y: number
  readonly size: number
}

/** A gap of this many letter heights separates two columns, or the cells of a table. */
const WIDE = 1.4

/**
 * The lines of a page in the order one reads them: columns one after the other, and what spans them (a heading, a
 * picture's caption) where it stands between.
 */
export function linesOfPage(
  pieces: readonly PdfPiece[],
  page: { readonly width: number; readonly height: number },
): PdfLine[] {
  const segments = segmentsOf(pieces)
  const gutters = guttersOf(segments, page.width)
  const line = ({ text, left, right, y, size }: Segment): PdfLine => ({
    text: text.replace(/\s+/gu, ' ').trim(),
    left,
    right,
    y,
    size,
    top: y / page.height,
  })
  const ordered = gutters.length === 0 ? mergeRows(segments) : readColumns(segments, gutters)
  return ordered.map(line).filter(({ text }) => text !== '')
}

function segmentsOf(pieces: readonly PdfPiece[]): Segment[] {
  const rows = new Map<number, PdfPiece[]>()
  const sorted = pieces.filter(({ text }) => text !== '').toSorted((a, b) => b.y - a.y)
  let row: PdfPiece[] = []
  for (const piece of sorted) {
    const [first] = row
    // Letters of one line may stand a little higher or lower: superscripts, accents of another font.
    if (!first || first.y - piece.y > 0.4 * Math.max(first.size, piece.size)) {
      row = []
      rows.set(rows.size, row)
    }
    row.push(piece)
  }
  return [...rows.values()].flatMap(segmentsOfRow)
}

function segmentsOfRow(row: readonly PdfPiece[]): Segment[] {
  const segments: Segment[] = []
  let current: Segment | undefined
  for (const { text, x, y, width, size } of row.toSorted((a, b) => a.x - b.x)) {
    if (text.trim() === '' && size === 0) continue
    const gap = current ? x - current.right : 0
    if (!current || gap > WIDE * Math.max(size, 4)) {
      if (text.trim() === '') continue
      current = { text, left: x, right: x + width, y, size }
      segments.push(current)
      continue
    }
    const spaced = gap > 0.18 * size && !current.text.endsWith(' ') && !text.startsWith(' ')
    current.text += (spaced ? ' ' : '') + text
    if (text.trim() !== '') current.right = Math.max(current.right, x + width)
  }
  return segments
}

/** Where no columns are, stretches of one line belong together: a table's row, a line with a tab. */
function mergeRows(segments: readonly Segment[]): Segment[] {
  const lines: Segment[] = []
  for (const segment of segments) {
    const last = lines.at(-1)
    if (last && Math.abs(last.y - segment.y) < 0.4 * segment.size && segment.left >= last.right) {
      last.text += ` ${segment.text}`
      last.right = segment.right
    } else lines.push({ ...segment })
  }
  return lines
}

/**
 * The middles of the white strips between columns: places that hardly any line crosses, where many lines end before
 * and many begin after.
 */
function guttersOf(segments: readonly Segment[], width: number): number[] {
  if (segments.length < 12) return []
  const steps = 200
  const crossed = new Float64Array(steps)
  for (const { left, right } of segments)
    for (
      let i = Math.max(0, Math.ceil((left / width) * steps));
      i < Math.min(steps, (right / width) * steps);
      i++
    )
      crossed[i]! += 1
  const few = segments.length * 0.06
  const gutters: number[] = []
  for (let i = Math.floor(steps * 0.15); i < steps * 0.85; ) {
    let end = i
    while (end < steps * 0.9 && crossed[end]! <= few) end++
    const middle = ((i + end) / 2 / steps) * width
    if (end - i >= 2 && bothSides(segments, middle, gutters.at(-1) ?? 0)) gutters.push(middle)
    i = Math.max(end, i + 1)
  }
  return gutters
}

function bothSides(segments: readonly Segment[], middle: number, before: number): boolean {
  const left = segments.filter(each => each.right <= middle && each.left >= before)
  const right = segments.filter(each => each.left >= middle)
  const letters = (side: readonly Segment[]) =>
    side.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, side.length)
  // Columns of text have many lines of some length; a table's columns have short ones.
  return left.length >= 5 && right.length >= 5 && letters(left) > 15 && letters(right) > 15
}

/** Reads band by band: lines that cross a gutter part the page into bands, in each of which the columns follow each other. */
function readColumns(segments: readonly Segment[], gutters: readonly number[]): Segment[] {
  const ordered: Segment[] = []
  let band: Segment[] = []
  const finish = () => {
    const columns: Segment[][] = [...gutters, Infinity].map(() => [])
    for (const segment of band) {
      const at = gutters.findIndex(gutter => segment.left < gutter)
      columns[at < 0 ? gutters.length : at]?.push(segment)
    }
    ordered.push(...columns.flatMap(mergeRows))
    band = []
  }
  for (const segment of segments) {
    if (gutters.some(gutter => segment.left < gutter - 2 && segment.right > gutter + 2)) {
      finish()
      ordered.push(segment)
    } else band.push(segment)
  }
  finish()
  return ordered
}
