import { open, readFile } from 'node:fs/promises'
import { applyCorrections, type Corpus } from '../../corpus/index.ts'
import { looksLikeProject, readProject } from '../../formats/read/project.ts'
import { Problem } from '../problem.ts'

/**
 * Opens a file as a corpus that Wherein wrote, or a project with its corrections applied; undefined where it is neither.
 *
 * @throws Problem where it is a corpus and cannot be read.
 */
export async function openCorpusFile(path: string): Promise<Corpus | undefined> {
  if (!/\.json$/iu.test(path)) return undefined
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0)
    if (!looksLikeProject(buffer.toString('utf8', 0, bytesRead))) return undefined
  } finally {
    await file.close()
  }
  const project = readProject(await readFile(path, 'utf8'))
  if (!project.ok) throw new Problem(`${path}: ${project.error}`)
  return applyCorrections(project.value.corpus, project.value.corrections)
}
