import { basename } from 'node:path'
import {
  type CsvColumns,
  type CsvField,
  csvRecord,
  findCsvColumns,
  type PlaceRecord,
} from '../../gazetteer/build/index.ts'
import { cellsOf, type Dialect, dialectOf, isOpen } from './dialect.ts'
import { readLines } from './lines.ts'
import { eachLine } from './rows.ts'
import type { Skipped } from './skipped.ts'

/** A field in quotes goes over so many lines at most: a stray quotation mark must not swallow the rest of the table. */
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
