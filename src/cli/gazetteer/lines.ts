import { createReadStream } from 'node:fs'
import { Problem } from '../problem.ts'

/** Some lines of a file, as many as one read brought. */
export interface LineBatch {
  readonly lines: readonly string[]
  /** The number of the first of them, from 1. */
  readonly first: number
  /** Lines that are no UTF-8 text: their number. They stand in `lines` as empty ones. */
  readonly broken: readonly number[]
  /** Bytes read of the file so far. */
  readonly done: number
}

const LINE_FEED = 0x0a
const LONGEST_LINE = 16_000_000

/** Reads a file line by line, however long it is: a megabyte is in memory at a time. */
export async function* readLines(path: string): AsyncGenerator<LineBatch> {
  let rest: Uint8Array = new Uint8Array(0)
  let first = 1
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    done += chunk.length
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    rest = bytes.slice(end)
    if (rest.length > LONGEST_LINE)
      throw new Problem(`${path} is no table: line ${first} is longer than 16 MB.`)
    if (end === 0) continue
    const batch = decode(bytes.subarray(0, end - 1), first, done)
    yield batch
    first += batch.lines.length
  }
  if (rest.length > 0) yield decode(rest, first, done)
}

function decode(bytes: Uint8Array, first: number, done: number): LineBatch {
  const strict = new TextDecoder('utf-8', { fatal: true })
  try {
    return { lines: strict.decode(bytes).split(/\r?\n/), first, broken: [], done }
  } catch {
    const broken: number[] = []
    const lines = splitLines(bytes).map((line, i) => {
      try {
        return strict.decode(line).replace(/\r$/, '')
      } catch {
        broken.push(first + i)
        return ''
      }
    })
    return { lines, first, broken, done }
  }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}
