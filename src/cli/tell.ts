import type { Corpus } from '../corpus/index.ts'
import { countPlaces } from '../corpus/index.ts'
import type { ReadProblem } from '../formats/index.ts'
import { print, printLines } from './print.ts'

/** Says what a command has done: a sentence for people, or with `--json` one line of JSON for programs. */
export type Tell = (
  sentence: string,
  result: Readonly<Record<string, unknown>>,
  corpus?: Corpus,
) => Promise<void>

/** What was read, as `makeCorpus` tells it. */
export interface Read {
  files: number
  problems: readonly ReadProblem[]
}

/** The way to tell results. @param read filled while the command works */
export function createTell(json: boolean, read: Read = { files: 0, problems: [] }): Tell {
  return (sentence, result, corpus) => {
    if (!json) return printLines(sentence)
    const counts = corpus && {
      articles: corpus.articles.length,
      places: countPlaces(corpus).length,
      mentions: corpus.mentions.length,
      files: read.files,
      problems: read.problems,
    }
    return print(`${JSON.stringify({ ...result, ...counts })}\n`)
  }
}
