import { open, readFile } from 'node:fs/promises'
import type { Corpus } from '../../corpus/index.ts'
import { readCorpus } from '../../formats/index.ts'
import { Problem } from '../problem.ts'

/**
 * Opens a file as a corpus that Wherein wrote, or gives undefined where it is none.
 *
 * @throws Problem where it is a corpus and cannot be read.
 */
export async function openCorpusFile(path: string): Promise<Corpus | undefined> {
  if (!/\.json$/iu.test(path)) return undefined
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0)
    if (!/^\s*\{[^[]*"version"\s*:\s*[12]\b/u.test(buffer.toString('utf8', 0, bytesRead))) return undefined
  } finally {
    await file.close()
  }
  const corpus = readCorpus(await readFile(path, 'utf8'))
  if (!corpus.ok) throw new Problem(`${path}: ${corpus.error}`)
  return corpus.value
}
