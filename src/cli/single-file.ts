import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSingleFile } from '../formats/site/single-file.ts'
import { builtElement } from './built-viewer.ts'
import { type CorpusOptions, makeCorpus } from './make-corpus.ts'
import { writeWhole } from './output/write-whole.ts'
import { Problem } from './problem.ts'
import { createTell, type Tell } from './tell.ts'

/** Options of `wherein build --single-file`. */
export interface SingleFileOptions {
  /** The file to write. */
  readonly out: string
  readonly corpus?: CorpusOptions
  readonly tell?: Tell
}

/** Writes a map of a path's articles as one HTML file that opens from a disk, from a mail or in a sandbox, without a request. */
export async function buildSingleFile(
  paths: readonly string[],
  { out, corpus: options, tell = createTell(false) }: SingleFileOptions,
): Promise<void> {
  if (!/\.html?$/i.test(out)) throw new Problem(`--single-file writes one .html file; --out is "${out}".`)
  const element = builtElement()
  const assets = await readdir(join(element, 'assets'))
  const files = assets.map(name => `assets/${name}`)
  const corpus = await makeCorpus(paths, options)
  const page = await writeSingleFile(corpus, { files, read: file => readFile(join(element, file)) })
  await writeWhole(out, page)
  await tell(`The map is in ${out}; it opens from anywhere, without a server.\n`, { out }, corpus)
}
