import { basename, extname } from 'node:path'
import {
  type CsvColumns,
  type CsvField,
  csvRecord,
  findCsvColumns,
  type PlaceRecord,
} from '../../gazetteer/build/index.ts'
import { readLines } from './lines.ts'
import { eachLine } from './rows.ts'
import type { Skipped } from './skipped.ts'

/** How a table's rows are parted into cells. */
interface Dialect {
  readonly separator: ',' | ';' | '\t'
  /** Whether a cell may stand in quotation marks, and then hold separators and line breaks (RFC 4180). */
  readonly quotes: boolean
}

const SEPARATORS = [',', ';', '\t'] as const

/** A table called .tsv has tabs and takes quotation marks as they stand; any other is read after its heading. */
function dialectOf(path: string, heading: string): Dialect {
  if (hasPlainCells(path)) return { separator: '\t', quotes: false }
  // Spreadsheets part cells by semicolons wherever the comma is the decimal mark.
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '')
  const [separator] = SEPARATORS.toSorted((a, b) => bare.split(b).length - bare.split(a).length)
  return { separator: separator!, quotes: true }
}

/** Whether a field in quotes goes on in the next line. */
function isOpen(path: string, text: string): boolean {
  return !hasPlainCells(path) && text.split('"').length % 2 === 0
}

/** The cells of a row: a field in quotes may hold separators, line breaks and doubled quotes. */
function cellsOf(text: string, { separator, quotes }: Dialect): string[] {
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

/**
 * The most lines that a quoted field can span, so that a stray quotation mark does not swallow the rest of the table.
 */
const LONGEST_FIELD = 200

/** What is wrong with the heading of a table, as a sentence without its stop: told before any row is read. */
export async function headingProblem(
  path: string,
  mapping: Partial<Record<CsvField, string>>,
): Promise<string | undefined> {
  let heading = ''
  for await (const { lines } of readLines(path)) {
    for (const line of lines) {
      heading = heading === '' ? line : `${heading}\n${line}`
      if (heading === '' || isOpen(path, heading)) continue
      try {
        findCsvColumns(cellsOf(heading, dialectOf(path, heading)), mapping)
        return undefined
      } catch (error) {
        return `${path} has ${error instanceof Error ? error.message : error}`
      }
    }
  }
  return `${path} ${heading === '' ? 'is empty' : 'has a quotation mark in its heading that is never closed'}`
}

/** Adds the rows of a table with a heading. */
export async function readCsv(
  path: string,
  mapping: Partial<Record<CsvField, string>>,
  skipped: Skipped,
  add: (record: PlaceRecord) => string | undefined,
): Promise<void> {
  const file = basename(path)
  let dialect: Dialect | undefined
  let columns: CsvColumns | undefined
  // A field in quotes may hold line breaks: lines are put together until the quotes are even.
  let open = ''
  let since = 0
  await eachLine(path, skipped, (line, number) => {
    const text = open === '' ? line : `${open}\n${line}`
    if (isOpen(path, text)) {
      if (open === '') since = number
      open = number - since < LONGEST_FIELD ? text : ''
      return open === '' ? `the quotation mark on line ${since} is not closed` : undefined
    }
    open = ''
    dialect ??= dialectOf(path, text)
    const cells = cellsOf(text, dialect)
    if (!columns) {
      columns = findCsvColumns(cells, mapping)
      return undefined
    }
    const record = csvRecord(cells, columns, `${file}:${number}`)
    return typeof record === 'string' ? record : add(record)
  })
  if (open !== '') skipped.add(file, since, 'its quotation mark is never closed')
}
