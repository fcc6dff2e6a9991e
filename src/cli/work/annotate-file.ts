import { type ArticleMetadata, createHomeOf } from '../../corpus/index.ts'
import { type ReadOptions, type ReadProblem, writeAnnotations } from '../../formats/index.ts'
import { type Gazetteer, placeById, readPlace } from '../../gazetteer/index.ts'
import { geoparse } from '../../geoparse/index.ts'
import type { InputFile } from '../input/input-file.ts'
import { readInput } from '../input/read-input.ts'

/** How a file is annotated. */
export interface AnnotateSettings {
  readonly demonyms: boolean
  readonly read: ReadOptions
}

/** A file to annotate, with what its folder's index states of it. */
export interface FileJob {
  readonly file: InputFile
  readonly stated?: ArticleMetadata
}

/** What a file gave: a line of JSON an article, and the problems. */
export interface FileLines {
  readonly lines: readonly string[]
  readonly problems: readonly ReadProblem[]
}

/** Makes the function that reads a file and finds its places, in this thread or in a worker. */
export function createAnnotateFile(
  gazetteer: Gazetteer,
  { demonyms, read }: AnnotateSettings,
): (job: FileJob) => Promise<FileLines> {
  const homeOf = createHomeOf(gazetteer)
  return async ({ file, stated }) => {
    const lines: string[] = []
    const problems: ReadProblem[] = []
    for await (const each of readInput(file, stated, read)) {
      if (!each.ok) {
        problems.push(each.problem)
        continue
      }
      const { id, text } = each.article
      const home = homeOf(each.article)
      const mentions = geoparse(text, gazetteer, { demonyms, ...(home && { home }) })
      lines.push(
        writeAnnotations(id, mentions, place => {
          const index = placeById(gazetteer, place)
          return index === undefined ? undefined : readPlace(gazetteer, index)
        }),
      )
    }
    return { lines, problems }
  }
}
