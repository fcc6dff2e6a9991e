import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeCorpus } from '../formats/index.ts'
import { builtViewer } from './built-viewer.ts'
import { makeCorpus } from './make-corpus.ts'
import { GAZETTEERS } from './paths.ts'

/** Writes a static page that shows a path's articles: a folder to put on any web host. */
export async function build(path: string, out: string, gazetteer?: string): Promise<void> {
  const viewer = builtViewer()
  const corpus = await makeCorpus(path, gazetteer)
  await mkdir(join(out, 'geo'), { recursive: true })
  await cp(viewer, out, { recursive: true })
  await cp(GAZETTEERS.core, join(out, 'geo', 'core.gazetteer.gz'))
  await writeFile(join(out, 'corpus.json'), writeCorpus(corpus))
  process.stdout.write(`The page is in ${out}; any web host can serve it.\n`)
}
