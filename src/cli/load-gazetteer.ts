import { readFile } from 'node:fs/promises'
import { type Gazetteer, openGazetteer } from '../gazetteer/index.ts'
import { GAZETTEERS } from './paths.ts'
import { fileReason, Problem } from './problem.ts'

/** Opens the bundled gazetteer, or the file named. */
export async function loadGazetteer(path: string = GAZETTEERS.full): Promise<Gazetteer> {
  const bytes = await readFile(path).catch(error => {
    throw new Problem(
      `The gazetteer ${path} ${fileReason(error)}; give a file made by "wherein gazetteer build".`,
    )
  })
  return openGazetteer(bytes)
}
