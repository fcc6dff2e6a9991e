import { createHomeOf } from '../corpus/index.ts'
import { type ReadOptions, type ReadProblem, writeAnnotations } from '../formats/index.ts'
import { placeById, readPlace } from '../gazetteer/index.ts'
import { geoparse } from '../geoparse/index.ts'
import { gather } from './input/gather.ts'
import { readInput } from './input/read-input.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { print } from './print.ts'
import { nothingRead } from './read-articles.ts'
import { setPartial, tellProblems } from './tell-problems.ts'

/** Options of `wherein annotate`. */
export interface AnnotateOptions {
  readonly demonyms: boolean
  readonly gazetteer?: string
  readonly read?: ReadOptions
}

/** Prints the places of each article as one JSON object a line; see `writeAnnotations` for its form. */
export async function annotate(
  paths: readonly string[],
  { demonyms, gazetteer: from, read = {} }: AnnotateOptions,
): Promise<void> {
  const { files, stated, problems: found } = await gather(paths)
  const problems: ReadProblem[] = [...found]
  const gazetteer = await loadGazetteer(from)
  const homeOf = createHomeOf(gazetteer)
  let count = 0
  for (const file of files) {
    for await (const each of readInput(file, stated.get(file), read)) {
      if (!each.ok) {
        problems.push(each.problem)
        continue
      }
      const { article } = each
      const home = homeOf(article)
      const mentions = geoparse(article.text, gazetteer, { demonyms, ...(home && { home }) })
      count++
      const line = writeAnnotations(article.id, mentions, id => {
        const index = placeById(gazetteer, id)
        return index === undefined ? undefined : readPlace(gazetteer, index)
      })
      await print(`${line}\n`)
    }
  }
  if (count === 0) throw nothingRead(paths, problems)
  tellProblems(problems)
  setPartial(problems)
}
