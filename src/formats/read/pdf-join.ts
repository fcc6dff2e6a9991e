import type { TextRange } from '../../corpus/index.ts'

/** A line of a page, in points from the lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of the letters. */
  readonly size: number
  /** Where it stands on the page: 0 at the foot, 1 at the head. */
  readonly top: number
}

/** No word is longer, in UTF-16 code units. */
const LONGEST_WORD = 200

/** A line whose letters are this much taller than most is a heading. */
const TALL = 1.15

/** Joins lines into paragraphs: hyphens at line ends go, a gap or an indent begins a new one, and pages are noted. */
export function joinLines(pages: readonly (readonly PdfLine[])[]): { text: string; structure: TextRange[] } {
  const lines = pages.flatMap((page, index) => page.map(line => ({ ...line, page: index + 1 })))
  const usual = median(lines.map(({ size }) => size))
  const leading = median(
    lines.slice(1).flatMap((line, i) => {
      const step = lines[i]!.y - line.y
      return step > 0 && step < 4 * usual ? [step] : []
    }),
  )
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  const structure: TextRange[] = []
  let text = ''
  let block: { kind: 'heading' | 'paragraph'; start: number } | undefined
  const pageStarts: { page: number; start: number }[] = []
  const finish = () => {
    if (block && text.length > block.start)
      structure.push(
        block.kind === 'heading'
          ? { kind: 'heading', level: 2, start: block.start, end: text.length }
          : { kind: 'paragraph', start: block.start, end: text.length },
      )
    block = undefined
  }
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const kind = line.size > usual * TALL && line.text.length < 200 ? 'heading' : 'paragraph'
    const fresh =
      !before ||
      !block ||
      kind !== block.kind ||
      (kind === 'paragraph'
        ? beginsParagraph(line, before, leading, usual)
        : before.y - line.y > 2.5 * line.size || before.page !== line.page)
    if (fresh) {
      finish()
      if (text !== '') text += '\n\n'
      block = { kind, start: text.length }
    } else text = withoutHyphen(text, line.text, words) ?? `${text} `
    if (before?.page !== line.page) pageStarts.push({ page: line.page, start: text.length })
    text += line.text
  }
  finish()
  const marks = pageStarts.map(
    ({ page, start }, index): TextRange => ({
      kind: 'page',
      page: String(page),
      start,
      end: pageStarts[index + 1]?.start ?? text.length,
    }),
  )
  return { text, structure: [...marks, ...structure].toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

function beginsParagraph(
  line: PdfLine & { page: number },
  before: PdfLine & { page: number },
  leading: number,
  usual: number,
): boolean {
  const ended = /[.!?:"”»…)\]]$|[。؟]$/u.test(before.text)
  // Over a column's or a page's end a sentence goes on.
  if (line.page !== before.page || line.y > before.y)
    return (
      ended &&
      /^[\p{Lu}\p{Lo}"“«0-9]/u.test(line.text) &&
      before.right - before.left < 0.8 * (line.right - line.left)
    )
  if (before.y - line.y > 1.35 * leading) return true
  if (line.left - before.left > usual && line.left - before.left < 5 * usual && ended) return true
  return /^[•▪‣–]\s/u.test(line.text)
}

/** The text without the hyphen at its end where the next line goes on with the word, or undefined where there is none. */
function withoutHyphen(text: string, next: string, words: ReadonlySet<string>): string | undefined {
  // Only its end is looked at: once a line over a whole book would take minutes.
  const [, first] = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(text.slice(-LONGEST_WORD)) ?? []
  const [rest] = /^[\p{L}\p{M}]+/u.exec(next) ?? []
  if (first === undefined || rest === undefined) return undefined
  // A compound that also occurs within a line keeps its hyphen, as does a compound of names: Nagorno-Karabakh.
  const joined = `${first}${rest}`.toLowerCase()
  const compound = `${first}-${rest}`.toLowerCase()
  if (words.has(compound) || (/^\p{Lu}/u.test(rest) && !words.has(joined))) return text
  return text.slice(0, -1)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
