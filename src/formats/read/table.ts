import Papa from 'papaparse'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { show } from '../show.ts'
import { decodeText } from '../text/decode.ts'
import { LARGEST_FILE, refuseSize } from '../text/size.ts'
import { fieldsOf, keysOf } from './fields.ts'
import { contentId } from './id.ts'

/** Columns of one table: more is a file of another kind. */
const MOST_COLUMNS = 5000

/** A table of articles, a row an article, cells apart by comma, semicolon or tab, and the first row its headings. */
export async function* readTable(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length, LARGEST_FILE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (text === undefined) return
  const firstLine = text.slice(0, 2_000_000).split(/\r?\n/u, 1)[0] ?? ''
  const separators = firstLine.match(/[,;\t]/gu)?.length ?? 0
  if (separators > 4 * MOST_COLUMNS)
    return yield trouble(
      lost('size', file.name, `${name} has some ${separators} columns and a table may have ${MOST_COLUMNS}.`),
    )
  const rows = rowsOf(text, file.name)
  const heads = (rows[0] ?? []).map(head => head.trim())
  if (heads.length > MOST_COLUMNS)
    return yield trouble(
      lost('size', file.name, `${name} has ${heads.length} columns and a table may have ${MOST_COLUMNS}.`),
    )
  const keys = keysOf(heads, options.fields)
  if (keys.text === undefined || !heads.includes(keys.text)) {
    const columns = heads.slice(0, 15).map(show).join(', ')
    const wanted =
      options.fields?.text === undefined ? 'a column of texts' : `the column ${show(options.fields.text)}`
    return yield trouble(
      lost(
        'no-text',
        file.name,
        `${name} lacks ${wanted} (its columns: ${columns || 'none'}); name it with --text COLUMN.`,
      ),
    )
  }
  for (let index = 1; index < rows.length; index++)
    yield* readRow(file, rows[index] ?? [], heads, index + 1, options)
  if (rows.length <= 1) yield trouble(lost('empty', file.name, `${name} has headings and no row.`))
}

function rowsOf(text: string, name: string): string[][] {
  const delimiter = /\.(tsv|tab)$/iu.test(name) ? '\t' : ''
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  })
  return data
}

function* readRow(
  file: SourceFile,
  cells: readonly string[],
  heads: readonly string[],
  number: number,
  options: ReadOptions,
): Generator<ReadItem> {
  const where = `${labelOf(file)}, row ${number},`
  if (cells.length !== heads.length) {
    const message = `${where} has ${cells.length} cells where the headings are ${heads.length}; it was read as far as they agree.`
    yield trouble({ kind: 'ragged', file: file.name, message, effect: 'kept' })
  }
  const value = Object.fromEntries(
    heads.flatMap((head, index) =>
      cells[index] === undefined || cells[index] === '' ? [] : [[head, cells[index]]],
    ),
  )
  const { id, text, metadata, problems } = fieldsOf(value, where, options.fields)
  if (text === undefined || text.trim() === '')
    return yield trouble(lost('no-text', file.name, `${where} has no text.`))
  const tooLarge = refuseSize(where, text.length)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  yield* problems.map(message => trouble({ kind: 'field', file: file.name, message, effect: 'kept' }))
  yield item({ id: id ?? contentId(text), text, ...metadata })
}
