import { type Article, applyCorrections, buildCorpus, type Corpus } from '../corpus/index.ts'
import type { ReadOptions, ReadProblem } from '../formats/index.ts'
import type { Point } from '../gazetteer/index.ts'
import { geoparse } from '../geoparse/index.ts'
import { NO_CACHE, openCache } from './cache.ts'
import { openCorpusFile } from './input/corpus-file.ts'
import { loadCorrections } from './input/load-corrections.ts'
import { loadGazetteerFile } from './load-gazetteer.ts'
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
  /** A folder that keeps what was read and found for the next run. */
  readonly cache?: string
  /** Told what was read, for a summary. */
  readonly onRead?: (read: { readonly files: number; readonly problems: readonly ReadProblem[] }) => void
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
  { gazetteer: file, demonyms = false, read, cache: folder, onRead }: CorpusOptions,
): Promise<Corpus> {
  const cache = folder === undefined ? NO_CACHE : await openCache(folder)
  const { title, articles, problems, files } = await readArticles(paths, read, cache)
  const filesRead = cache.made()
  onRead?.({ files, problems })
  tellProblems(problems)
  setPartial(problems)
  if (problems.length > 0 || files !== articles.length) warn(summarise(articles.length, files, problems))
  const { gazetteer, id } = await loadGazetteerFile(file)
  const settings = JSON.stringify({ demonyms })
  const built = await buildCorpus(articles, gazetteer, {
    title,
    demonyms,
    onProgress: showProgress('article'),
    ...(cache !== NO_CACHE && {
      mentionsOf: ({ text }: Article, home: Point | undefined) =>
        cache.remember(['mentions', id, settings, JSON.stringify(home ?? null), text], () =>
          geoparse(text, gazetteer, { demonyms, ...(home && { home }) }),
        ),
    }),
  })
  if (cache !== NO_CACHE) {
    warn(`${filesRead} of ${files} files read anew; ${folder} keeps them for the next run.`)
    await cache.tidy()
  }
  return { ...built, generator: `wherein ${await packageVersion()}` }
}

/** The corpus with a file of corrections laid over it, and a word on those that fit nowhere. */
async function correctedBy(corpus: Corpus, file: string): Promise<Corpus> {
  const corrections = await loadCorrections(file, corpus)
  return applyCorrections(corpus, corrections)
}
