import type { ReadProblem } from '../../formats/index.ts'
import { print } from '../print.ts'
import type { FileJob, FileLines } from './annotate-file.ts'

/** The longest line that is read, in bytes: a longer one is named, and everything else goes on. */
const LONGEST = 64 * 1024 * 1024

const NEWLINE = 0x0a
const BRACE = 0x7b

/** What of a stream has been read to tell what it is, and the rest of it. */
export interface Peeked {
  readonly isLines: boolean
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Tells whether a stream holds JSON Lines: its first character opens an object, and more than that stands on its line. */
export async function peekLines(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let isLines = false
  for (;;) {
    const { done, value } = await source.next()
    if (done) break
    read.push(value)
    const head = Buffer.concat(read)
    const first = head.findIndex(byte => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
    if (first < 0) continue
    const next = head.subarray(first + 1).find(byte => byte > 0x20 || byte === NEWLINE)
    if (head[first] === BRACE && next === undefined) continue
    isLines = head[first] === BRACE && next !== NEWLINE
    break
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* read
    for (;;) {
      const { done, value } = await source.next()
      if (done) return
      yield value
    }
  }
  return { isLines, chunks: chunks() }
}

/**
 * Annotates JSON Lines as they come: a line out for each line in, in their order and at once, in memory that does not grow. A line
 * that cannot be read has an object with `error` and `line` (counted from 1) in its place and costs no other anything.
 *
 * @returns the problems, and how many articles were annotated.
 */
export async function annotateLines(
  chunks: AsyncIterable<Uint8Array>,
  run: (job: FileJob) => Promise<FileLines>,
): Promise<{ readonly problems: readonly ReadProblem[]; readonly articles: number }> {
  const problems: ReadProblem[] = []
  let articles = 0
  let number = 0
  for await (const line of linesOf(chunks)) {
    number++
    const label = `standard input, line ${number}`
    if (line !== 'too long' && line.every(byte => byte <= 0x20)) continue
    const { lines, problems: raised } =
      line === 'too long' ? tooLong(label) : await run({ file: fileOf(line, label) })
    // The reader takes each line for a file of one.
    const found = raised.map(each => ({ ...each, message: each.message.replace(`${label}, line 1,`, label) }))
    problems.push(...found)
    articles += lines.length
    const error = found.find(({ effect }) => effect === 'lost')?.message ?? `${label} holds no article.`
    const out = lines.length > 0 ? lines.join('\n') : JSON.stringify({ line: number, error })
    await print(`${out}\n`)
  }
  return { problems, articles }
}

function fileOf(bytes: Uint8Array, label: string): FileJob['file'] {
  return { name: 'stdin.jsonl', label, size: bytes.length, changed: 0, source: { bytes } }
}

function tooLong(label: string): FileLines {
  const message = `${label} is longer than ${LONGEST / 1024 / 1024} MB; it was left out.`
  return { lines: [], problems: [{ kind: 'size', file: label, message, effect: 'lost' }] }
}

/** The lines of a stream, without their ends; of one that is too long nothing is kept. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | 'too long'> {
  let held: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array) => {
    size += part.length
    if (size > LONGEST) held = []
    else if (part.length > 0) held.push(part)
  }
  const line = () => {
    const whole = size > LONGEST ? 'too long' : new Uint8Array(Buffer.concat(held))
    held = []
    size = 0
    return whole
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end))
      yield line()
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
