import type { ReadItem, ReadOptions, SourceFile } from '../format.ts'
import { byteOrderMark } from '../text/encoding.ts'
import { readJson } from './json.ts'
import { linesOf } from './lines.ts'

const BRACKET = 0x5b
const utf8 = new TextDecoder()

/** JSON Lines: each line an object with a text and what else the article states about itself. */
export async function* readJsonLines(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { bytes } = file
  const mark = byteOrderMark(bytes)
  // A list printed over many lines is JSON under another ending, and other encodings are read whole.
  if (firstInk(bytes) === BRACKET || (mark && mark.encoding !== 'utf-8') || isPretty(bytes))
    return yield* readJson(file, options)
  yield* linesOf(file, options)
}

function firstInk(bytes: Uint8Array): number | undefined {
  return bytes.subarray(0, 4096).find(byte => byte > 0x20 && byte < 0x80)
}

/** Whether the first line opens an object and no more. */
function isPretty(bytes: Uint8Array): boolean {
  return /^\s*\{\s*\n\s*"/u.test(utf8.decode(bytes.subarray(0, 200)))
}
