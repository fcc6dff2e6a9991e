import { availableParallelism } from 'node:os'
import type { ReadOptions, ReadProblem } from '../formats/index.ts'
import { type Gathered, gather, standardInput } from './input/gather.ts'
import type { InputFile } from './input/input-file.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { print } from './print.ts'
import { nothingRead } from './read-articles.ts'
import { setPartial, tellProblems } from './tell-problems.ts'
import { createAnnotateFile, type FileJob, type FileLines } from './work/annotate-file.ts'
import { annotateLines, peekLines } from './work/annotate-lines.ts'
import { runInWorkers } from './work/pool.ts'

/** Options of `wherein annotate`. */
export interface AnnotateOptions {
  readonly demonyms: boolean
  readonly gazetteer?: string
  readonly read?: ReadOptions
  /** How many threads read. Default: every core, where there is enough to read. */
  readonly threads?: number
}

/** Bytes from which on it pays to start workers. */
const MUCH = 4 * 1024 * 1024

/** Columns of a gazetteer that look-ups write to. */
const FILLED = new Set(['slots', 'filled'])

/**
 * Prints the places of each article as one JSON object a line; see `writeAnnotations` for its form. JSON Lines from standard input
 * are answered line by line, as they come.
 */
export async function annotate(
  paths: readonly string[],
  { demonyms, gazetteer: from, read = {}, threads }: AnnotateOptions,
): Promise<void> {
  const settings = { demonyms, read }
  let piped: InputFile | undefined
  if (paths.length === 1 && paths[0] === '-' && !process.stdin.isTTY) {
    const { isLines, chunks } = await peekLines(process.stdin)
    if (isLines) {
      const run = createAnnotateFile(await loadGazetteer(from), settings)
      const { articles, problems } = await annotateLines(chunks, run)
      if (articles === 0) throw nothingRead(paths, problems)
      tellProblems(problems)
      return setPartial(problems)
    }
    piped = await standardInput(chunks)
  }
  const gathered: Omit<Gathered, 'title'> = piped
    ? { files: [piped], stated: new Map(), problems: [] }
    : await gather(paths)
  const { files, stated, problems: found } = gathered
  const problems: ReadProblem[] = [...found]
  const jobs = files.map((file): FileJob => {
    const metadata = stated.get(file)
    return { file, ...(metadata && { stated: metadata }) }
  })
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const wanted = threads ?? (bytes > MUCH ? availableParallelism() : 1)
  const count = Math.min(wanted, jobs.length)
  const gazetteer = await loadGazetteer(from)
  const results =
    count > 1
      ? runInWorkers(jobs, count, { gazetteer: shareColumns(gazetteer, FILLED), settings })
      : oneByOne(jobs, createAnnotateFile(gazetteer, settings))
  let articles = 0
  for await (const { lines, problems: more } of results) {
    for (const problem of more) problems.push(problem)
    articles += lines.length
    if (lines.length > 0) await print(`${lines.join('\n')}\n`)
  }
  if (articles === 0) throw nothingRead(paths, problems)
  tellProblems(problems)
  setPartial(problems)
}

async function* oneByOne(
  jobs: readonly FileJob[],
  run: (job: FileJob) => Promise<FileLines>,
): AsyncGenerator<FileLines> {
  for (const job of jobs) yield await run(job)
}

/**
 * The same plain value with its typed arrays in memory that workers share, so that a gazetteer is opened once for all of them.
 *
 * @param own names of columns that change while they are used: each worker gets its own copy.
 */
function shareColumns<Value>(value: Value, own: ReadonlySet<string>): Value {
  const share = (each: unknown, key: string): unknown => {
    if (ArrayBuffer.isView(each)) return own.has(key) || each instanceof DataView ? each : shared(each)
    if (Array.isArray(each)) return each
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, share(inner, name)]))
  }
  return share(value, '') as Value
}

function shared(view: ArrayBufferView): ArrayBufferView {
  const bytes = new Uint8Array(new SharedArrayBuffer(view.byteLength))
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  const Type = view.constructor as new (buffer: ArrayBufferLike) => ArrayBufferView
  return new Type(bytes.buffer)
}
