import { writeAnnotations } from '../formats/index.ts'
import { placeById, readPlace } from '../gazetteer/index.ts'
import { geoparse } from '../geoparse/index.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { print } from './print.ts'
import { warn } from './problem.ts'
import { readArticles } from './read-articles.ts'

/** Options of `wherein annotate`. */
export interface AnnotateOptions {
  readonly demonyms: boolean
  readonly gazetteer?: string
}

/** Prints the places of each article as one JSON object a line; see `writeAnnotations` for its form. */
export async function annotate(path: string, { demonyms, gazetteer: file }: AnnotateOptions): Promise<void> {
  const { articles, problems } = await readArticles(path)
  for (const problem of problems) warn(problem)
  const gazetteer = await loadGazetteer(file)
  for (const article of articles) {
    const mentions = geoparse(article.text, gazetteer, { demonyms })
    const line = writeAnnotations(article.id, mentions, id => {
      const index = placeById(gazetteer, id)
      return index === undefined ? undefined : readPlace(gazetteer, index)
    })
    await print(`${line}\n`)
  }
}
