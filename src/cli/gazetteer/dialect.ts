import { extname } from 'node:path'

/** How a table's rows are parted into cells. */
export interface Dialect {
  readonly separator: ',' | ';' | '\t'
  /** Whether a cell may stand in quotation marks, and then hold separators and line breaks (RFC 4180). */
  readonly quotes: boolean
}

const SEPARATORS = [',', ';', '\t'] as const

/** A table called .tsv has tabs and takes quotation marks as they stand; any other is read after its heading. */
export function dialectOf(path: string, heading: string): Dialect {
  if (hasPlainCells(path)) return { separator: '\t', quotes: false }
  // Spreadsheets part cells by semicolons wherever the comma is the decimal mark.
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '')
  const [separator] = SEPARATORS.toSorted((a, b) => bare.split(b).length - bare.split(a).length)
  return { separator: separator!, quotes: true }
}

/** Whether a field in quotes goes on in the next line. */
export function isOpen(path: string, text: string): boolean {
  return !hasPlainCells(path) && text.split('"').length % 2 === 0
}

/** The cells of a row: a field in quotes may hold separators, line breaks and doubled quotes. */
export function cellsOf(text: string, { separator, quotes }: Dialect): string[] {
  if (!quotes) return text.split(separator)
  const cells: string[] = []
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))(${separator}|$)`, 'gy')
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === '') break
  }
  return cells
}

function hasPlainCells(path: string): boolean {
  return extname(path).toLowerCase() === '.tsv'
}
