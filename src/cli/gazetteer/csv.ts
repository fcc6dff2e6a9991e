import { basename, extname } from 'node:path'
import {
  type CsvColumns,
  type CsvField,
  csvRecord,
  findCsvColumns,
  type PlaceRecord,
} from '../../gazetteer/build/index.ts'
import { Problem } from '../problem.ts'
import { eachLine } from './rows.ts'
import type { Skipped } from './skipped.ts'

/** A field in quotes goes over so many lines at most: a stray quotation mark must not swallow the rest of the table. */
const LONGEST_FIELD = 200

/** Adds the rows of a table with a heading: comma-separated, or tab-separated where the file is called .tsv. */
export async function readCsv(
  path: string,
  mapping: Partial<Record<CsvField, string>>,
  skipped: Skipped,
  add: (record: PlaceRecord) => string | undefined,
): Promise<void> {
  const file = basename(path)
  const separator = extname(path).toLowerCase() === '.tsv' ? '\t' : ','
  let columns: CsvColumns | undefined
  // A field in quotes may hold line breaks: lines are put together until the quotes are even.
  let open = ''
  let since = 0
  await eachLine(path, skipped, (line, number) => {
    const text = open === '' ? line : `${open}\n${line}`
    if (separator === ',' && text.split('"').length % 2 === 0) {
      if (open === '') since = number
      open = number - since < LONGEST_FIELD ? text : ''
      return open === '' ? `the quotation mark on line ${since} is not closed` : undefined
    }
    open = ''
    const cells = separator === '\t' ? text.split('\t') : splitRow(text)
    if (!columns) {
      columns = headingOf(path, cells, mapping)
      return undefined
    }
    const record = csvRecord(cells, columns, `${file}:${number}`)
    return typeof record === 'string' ? record : add(record)
  })
  if (open !== '') skipped.add(file, since, 'its quotation mark is never closed')
}

function headingOf(
  path: string,
  cells: readonly string[],
  mapping: Partial<Record<CsvField, string>>,
): CsvColumns {
  try {
    return findCsvColumns(cells, mapping)
  } catch (error) {
    throw new Problem(`${path} has ${error instanceof Error ? error.message : error}.`)
  }
}

/** The cells of a row after RFC 4180: a field in quotes may hold commas, line breaks and doubled quotes. */
function splitRow(text: string): string[] {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === '') break
  }
  return cells
}
