import type { Corpus, Correction } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show } from '../show.ts'
import { readCorpus } from './corpus-extras.ts'
import { readCorrections } from './corrections.ts'
import { isRecord } from './values.ts'

/** What the machine found in articles, and what a person corrected. */
export interface Project {
  readonly corpus: Corpus
  readonly corrections: readonly Correction[]
}

/** Whether the beginning of a file shows a project or a corpus of ours. */
export function looksLikeProject(start: string): boolean {
  return (
    /^\s*\{\s*"type"\s*:\s*"wherein-project"/u.test(start) ||
    /^\s*\{[^[]*"version"\s*:\s*[12]\b/u.test(start.slice(0, 400))
  )
}

/** Reads a project, or a corpus as a project without corrections. */
export function readProject(json: string): Result<Project> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return failure('The project is not JSON; choose a file that Wherein wrote.')
  }
  if (!isRecord(value) || value.type !== 'wherein-project') {
    const corpus = readCorpus(json)
    return corpus.ok ? success({ corpus: corpus.value, corrections: [] }) : corpus
  }
  if (value.version !== 1)
    return failure(`The project should be of version 1 and is of ${show(value.version)}.`)
  const corpus = readCorpus(JSON.stringify(value.corpus ?? null))
  if (!corpus.ok) return corpus
  const corrections = readCorrections(json)
  return corrections.ok ? success({ corpus: corpus.value, corrections: corrections.value }) : corrections
}
