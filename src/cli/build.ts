import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeCorpus } from '../formats/index.ts'
import { makeCorpus } from './make-corpus.ts'
import { GAZETTEERS, VIEWER } from './paths.ts'
import { Problem } from './problem.ts'

/** Writes a static page that shows a path's articles: a folder to put on any web host. */
export async function build(path: string, out: string, gazetteer?: string): Promise<void> {
  if (!existsSync(join(VIEWER, 'index.html')))
    throw new Problem('The viewer is not built; run "npm run build" first.')
  const corpus = await makeCorpus(path, gazetteer)
  await mkdir(join(out, 'geo'), { recursive: true })
  await cp(VIEWER, out, { recursive: true })
  await cp(GAZETTEERS.core, join(out, 'geo', 'core.gazetteer.gz'))
  await writeFile(join(out, 'corpus.json'), writeCorpus(corpus))
  process.stdout.write(`The page is in ${out}; any web host can serve it.\n`)
}
