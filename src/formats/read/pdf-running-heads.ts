import type { PdfLine } from './pdf-join.ts'

/** Shares of the page's height, from foot and head, in which running heads and page numbers stand. */
const FOOT = 0.1
const HEAD = 0.9

/** The pages without the lines that stand at the head or foot of many of them and differ in their numbers alone. */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
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
