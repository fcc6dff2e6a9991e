import { buildCorpus, type Corpus } from '../corpus/index.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { warn } from './problem.ts'
import { showProgress } from './progress.ts'
import { pathTitle, readArticles } from './read-articles.ts'

/** Reads the articles of a path and finds their places, telling on stderr what was left out and how far it is. */
export async function makeCorpus(path: string, gazetteerFile?: string): Promise<Corpus> {
  const { title = pathTitle(path), articles, problems } = await readArticles(path)
  for (const problem of problems) warn(problem)
  const gazetteer = await loadGazetteer(gazetteerFile)
  return buildCorpus(articles, gazetteer, { title, onProgress: showProgress('article') })
}
