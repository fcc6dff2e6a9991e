import { labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { firstBadUtf8 } from '../text/encoding.ts'
import { LARGEST_ARTICLE, refuseSize } from '../text/size.ts'
import { readJsonArticle } from './json-article.ts'

const LINE_FEED = 0x0a
const utf8 = new TextDecoder()

/**
 * The articles of lines, one by one. They are cut as bytes and decoded one by one: a file may be longer than the longest string.
 *
 * @param first the number of the first line, for sentences.
 */
export function* linesOf(file: SourceFile, options: ReadOptions, first = 1): Generator<ReadItem> {
  const { bytes } = file
  let number = first - 1
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    number++
    yield* readLine(file, bytes.subarray(start, end), `${labelOf(file)}, line ${number},`, options)
    start = end + 1
  }
}

function* readLine(
  file: SourceFile,
  bytes: Uint8Array,
  where: string,
  options: ReadOptions,
): Generator<ReadItem> {
  const tooLarge = refuseSize(where, bytes.length, 2 * LARGEST_ARTICLE)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const line = utf8.decode(bytes).trim()
  if (line === '') return
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    const sentence = `${where} is not JSON; each line should be one object {"id","text"}.`
    return yield trouble(lost('syntax', file.name, sentence))
  }
  const bad = firstBadUtf8(bytes)
  if (bad >= 0) {
    const message = `${where} is not UTF-8 at its byte ${bad}; what is none stands as "\ufffd".`
    yield trouble({ kind: 'encoding', file: file.name, message, effect: 'kept' })
  }
  yield* readJsonArticle(file, value, where, options, false)
}
