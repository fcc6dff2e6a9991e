import { getDocumentProxy } from 'unpdf'
import type { TextRange } from '../../corpus/index.ts'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { articleId } from './id.ts'
import { findMetadata } from './metadata.ts'
import { joinLines, type PdfLine } from './pdf-join.ts'
import { linesOfPage, type PdfPiece } from './pdf-lines.ts'
import { isRecord } from './values.ts'

/** Shares of the page's height, from foot and head, in which running heads and page numbers stand. */
const FOOT = 0.1
const HEAD = 0.9

/** The pages without the lines that stand at the head or foot of many of them and differ in their numbers alone. */
function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  if (pages.length < 2) return pages.map(page => page.filter(line => !isPageNumber(line)))
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Left and right pages often have heads of their own, so a quarter of the pages is many.
  const many = Math.max(2, pages.length / 4)
  return pages.map(page =>
    page.filter(line => !isPageNumber(line) && !(isAtEdge(line) && (counts.get(keyOf(line)) ?? 0) >= many)),
  )
}

function isAtEdge({ top }: PdfLine): boolean {
  return top < FOOT || top > HEAD
}

function isPageNumber(line: PdfLine): boolean {
  return (
    isAtEdge(line) &&
    /^(?:(?:page|seite|p\.)\s*)?[–—-]?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|von)\s*\d{1,4})?\s*[–—-]?$/iu.test(
      line.text,
    )
  )
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()
}

/** A PDF: its text in reading order, with the page each part stands on. */
export async function* readPdf(file: SourceFile, _: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  let document: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // The parser takes ownership of the bytes, so it gets a copy.
    document = await getDocumentProxy(file.bytes.slice(), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    const kind = error instanceof Error ? error.name : ''
    if (kind === 'PasswordException')
      return yield trouble(
        lost('encrypted', file.name, `${name} is encrypted; save a copy without a password.`),
      )
    const reason = error instanceof Error ? error.message : String(error)
    return yield trouble(lost('syntax', file.name, `${name} is a damaged PDF (${reason}).`))
  }
  try {
    yield* readDocument(file, document)
  } finally {
    await document.destroy()
  }
}

async function* readDocument(
  file: SourceFile,
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const pages: PdfLine[][] = []
  let blank = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const lines = linesOfPage(items.flatMap(pieceOf), { width: right - left, height: top - bottom })
    if (lines.length === 0) blank++
    pages.push(lines)
    page.cleanup()
    // A pause after each page, so that a progress bar can be painted.
    if (number % 8 === 0) await new Promise(resolve => setTimeout(resolve, 0))
  }
  if (blank === pages.length)
    return yield trouble(
      lost(
        'scanned',
        file.name,
        `${name} holds pictures of pages and no text; run text recognition (OCR) over it first.`,
      ),
    )
  if (blank > 0) {
    const message = `${name}: ${blank} of ${pages.length} pages have no text; where they are pictures of text, run text recognition (OCR) over it.`
    yield trouble({ kind: 'scanned', file: file.name, message, effect: 'kept' })
  }
  const { text, structure } = joinLines(dropRunningHeads(pages))
  const { metadata } = findMetadata(await statedOf(document), name)
  yield item({
    id: articleId(file.name),
    ...metadata,
    text,
    structure: structure satisfies readonly TextRange[],
  })
}

function pieceOf(value: unknown): PdfPiece[] {
  if (!isRecord(value) || typeof value.str !== 'string' || !Array.isArray(value.transform)) return []
  const [a, b, , , x, y] = value.transform.map(Number)
  if (a === undefined || b === undefined || x === undefined || y === undefined) return []
  // Turned text is a watermark or the axis of a chart.
  if (Math.abs(b) > Math.abs(a)) return []
  const size = Math.hypot(a, b)
  return [{ text: value.str, x, y, width: Number(value.width) || 0, size }]
}

async function statedOf(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<Record<string, unknown>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const value = (key: string) => {
    const given = isRecord(info) ? info[key] : undefined
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined
  }
  const title = value('Title')
  // Printers write `D:20201103101500+04'00'`, the moment of printing, not of publication; programs write their own name for a title.
  return {
    title:
      title !== undefined &&
      !/^(untitled|microsoft word|about:blank|.*\.(docx?|indd|html?|pdf))/iu.test(title)
        ? title
        : undefined,
    author: value('Author'),
    language: value('Language'),
  }
}
