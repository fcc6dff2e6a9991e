import type { Corpus } from '../../corpus/index.ts'

/** Writes a corpus as the viewer opens it. */
export function writeCorpus(corpus: Corpus): string {
  return JSON.stringify(corpus)
}
