import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { showProgress } from '../progress.ts'
import { readLines } from './lines.ts'
import type { Skipped } from './skipped.ts'

const MEGABYTE = 1_000_000

/** Uses one line, or says what is wrong with it. */
export type UseLine = (line: string, number: number) => string | undefined

/** Goes through a file's lines with a progress bar; lines that cannot be used are skipped and counted. */
export async function eachLine(path: string, skipped: Skipped, use: UseLine): Promise<void> {
  const { size } = await stat(path)
  const progress = showProgress(`MB of ${basename(path)}`)
  for await (const { lines, first, broken, done } of readLines(path)) {
    const wrong = new Set(broken)
    lines.forEach((line, i) => {
      const number = first + i
      const problem = wrong.has(number) ? 'it is not UTF-8 text' : line === '' ? undefined : use(line, number)
      if (problem) skipped.add(basename(path), number, problem)
    })
    progress(Math.round(done / MEGABYTE), Math.max(1, Math.round(size / MEGABYTE)))
  }
}
