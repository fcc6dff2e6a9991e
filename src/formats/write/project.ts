import type { Corpus, Correction } from '../../corpus/index.ts'
import { writeCorpus } from './corpus-json.ts'

/**
 * Writes a project: what the machine found, and a person's corrections beside it, so that the work can go on from the
 * file alone, in the viewer and on the command line.
 */
export function writeProject(found: Corpus, corrections: readonly Correction[]): string {
  const head = JSON.stringify({ type: 'wherein-project', version: 1, corrections })
  return `${head.slice(0, -1)},"corpus":${writeCorpus(found)}}\n`
}
