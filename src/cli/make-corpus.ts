import { applyCorrections, buildCorpus, type Corpus } from '../corpus/index.ts'
import type { ReadOptions } from '../formats/index.ts'
import { openCorpusFile } from './input/corpus-file.ts'
import { loadCorrections } from './input/load-corrections.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { packageVersion } from './paths.ts'
import { warn } from './problem.ts'
import { showProgress } from './progress.ts'
import { readArticles } from './read-articles.ts'
import { setPartial, summarise, tellProblems } from './tell-problems.ts'

/** How a corpus is made of paths. */
export interface CorpusOptions {
  readonly gazetteer?: string
  readonly demonyms?: boolean
  /** A file of corrections to lay over what is found. */
  readonly corrections?: string
  readonly title?: string
  readonly read?: ReadOptions
}

/**
 * Reads the articles of paths and finds their places, telling on stderr what was left out and how far it is. One path that
 * is a corpus already is taken as it stands.
 */
export async function makeCorpus(paths: readonly string[], options: CorpusOptions = {}): Promise<Corpus> {
  const ready = paths.length === 1 ? await openCorpusFile(paths[0] ?? '') : undefined
  const corpus = ready ?? (await readCorpusOf(paths, options))
  const titled = options.title === undefined ? corpus : { ...corpus, title: options.title }
  return options.corrections === undefined ? titled : correctedBy(titled, options.corrections)
}

async function readCorpusOf(
  paths: readonly string[],
  { gazetteer: file, demonyms = false, read }: CorpusOptions,
): Promise<Corpus> {
  const { title, articles, problems, files } = await readArticles(paths, read)
  tellProblems(problems)
  setPartial(problems)
  if (problems.length > 0 || files !== articles.length) warn(summarise(articles.length, files, problems))
  const gazetteer = await loadGazetteer(file)
  const built = await buildCorpus(articles, gazetteer, {
    title,
    demonyms,
    onProgress: showProgress('article'),
  })
  return { ...built, generator: `wherein ${await packageVersion()}` }
}

/** The corpus with a file of corrections laid over it, and a word on those that fit nowhere. */
async function correctedBy(corpus: Corpus, file: string): Promise<Corpus> {
  const corrections = await loadCorrections(file, corpus)
  return applyCorrections(corpus, corrections)
}
