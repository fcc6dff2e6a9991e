import { CORPUS_FORMATS, exportCorpus, type WriteOptions } from '../formats/index.ts'
import { didYouMean } from './did-you-mean.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { writeWhole } from './output/write-whole.ts'
import { print } from './print.ts'
import { Problem, warn } from './problem.ts'
import type { Tell } from './tell.ts'

/** Options of `wherein export`. */
export interface ExportOptions extends WriteOptions {
  /** The id of a format. */
  readonly to?: string
  /** The file to write. Default: standard output. */
  readonly out?: string
  readonly corpus?: CorpusOptions
  readonly json: boolean
  readonly tell: Tell
}

/** Writes what is found in articles as a file for other programs. */
export async function exportTo(
  paths: readonly string[],
  { to, out, corpus: options, json, tell, ...write }: ExportOptions,
): Promise<void> {
  const format = CORPUS_FORMATS.find(({ id }) => id === (to ?? formatOfName(out)))
  if (!format) throw new Problem(noFormat(to))
  if (out === undefined && format.id === 'parquet' && process.stdout.isTTY)
    throw new Problem('parquet is no text for a terminal; name a file with --out.')
  if (out === undefined && json)
    throw new Problem('With --json the result is a summary; name a file for the export with --out.')
  const corpus = await makeCorpus(paths, options)
  const content = await exportCorpus(corpus, format.id, write).catch((error: unknown) => {
    throw error instanceof Error && /needs the package/u.test(error.message)
      ? new Problem(error.message)
      : error
  })
  if (out === undefined) {
    return print(content)
  }
  await writeWhole(out, content)
  if (json) await tell('', { out, format: format.id }, corpus)
  else warn(`Wrote ${out} (${format.name}), for ${format.opens}.`)
}

/** The format that a file's name tells, where one alone has its ending. */
function formatOfName(name: string | undefined): string | undefined {
  const fit = CORPUS_FORMATS.filter(({ ending }) => name?.toLowerCase().endsWith(ending))
  return fit.length === 1 ? fit[0]?.id : undefined
}

function noFormat(to: string | undefined): string {
  const ids = CORPUS_FORMATS.map(({ id }) => id)
  const list = ids.join(', ')
  if (to === undefined) return `export needs a format; name one with --to: ${list}.`
  return `There is no format "${to}".${didYouMean(to, ids) || ` There are ${list}.`}`
}
