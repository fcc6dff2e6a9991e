import type { Article } from '../../corpus/index.ts'
import type { ArticleFormat } from '../format.ts'
import { failure, type Result, success } from '../result.ts'
import { isRecord, readMetadata, typeName } from './metadata.ts'
import { readUtf8, refuseSize } from './utf8.ts'

/** JSON Lines: each line an object `{"id", "text"}` with what else the article states about itself. */
export const jsonLinesFormat: ArticleFormat = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  read: readLines,
}

const LINE_FEED = 0x0a

function* readLines(fileName: string, bytes: Uint8Array): Generator<Result<Article>> {
  // Lines are cut as bytes and decoded one by one: a file may be longer than the longest string.
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    number++
    const article = readLine(bytes.subarray(start, end), `${fileName}, line ${number},`)
    if (article) yield article
    start = end + 1
  }
}

function readLine(bytes: Uint8Array, where: string): Result<Article> | undefined {
  const tooLarge = refuseSize(where, bytes.length)
  if (tooLarge) return failure(tooLarge)
  const line = readUtf8(where, bytes)
  if (!line.ok) return line
  if (line.value.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(line.value)
  } catch {
    return failure(`${where} is not JSON; each line should be one object {"id","text"}.`)
  }
  if (!isRecord(value))
    return failure(`${where} should be an object {"id","text"} and is ${typeName(value)}.`)
  const { id, text } = value
  if (typeof id !== 'string' && typeof id !== 'number')
    return failure(`${where} has no "id"; give it one of text.`)
  if (typeof text !== 'string')
    return failure(`${where} should have a "text" of text and has ${typeName(text)}.`)
  const metadata = readMetadata(value, where)
  // A date in a form of its own must not lose the text: scripts read what was found in it.
  return success({ id: String(id), text, ...(metadata.ok ? metadata.value : {}) })
}
