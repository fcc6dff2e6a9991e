import { open, readFile } from 'node:fs/promises'
import {
  type Article,
  applyCorrections,
  buildCorpus,
  type Corpus,
  type Correction,
  isRule,
  locateCorrection,
} from '../corpus/index.ts'
import { type ReadOptions, type ReadProblem, readCorrections } from '../formats/index.ts'
import { looksLikeProject, readProject } from '../formats/read/project.ts'
import type { Point } from '../gazetteer/index.ts'
import { geoparse } from '../geoparse/index.ts'
import { NO_CACHE, openCache } from './cache.ts'
import { loadGazetteerFile } from './load-gazetteer.ts'
import { packageVersion } from './paths.ts'
import { fileReason, Problem, warn } from './problem.ts'
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

/** Applies a file of corrections to the corpus and reports those that fit nowhere. */
async function correctedBy(corpus: Corpus, file: string): Promise<Corpus> {
  const corrections = await loadCorrections(file, corpus)
  return applyCorrections(corpus, corrections)
}

/**
 * Opens a file as a corpus that Wherein wrote, or a project with its corrections applied; undefined where it is neither.
 *
 * @throws Problem where it is a corpus and cannot be read.
 */
async function openCorpusFile(path: string): Promise<Corpus | undefined> {
  if (!/\.json$/iu.test(path)) return undefined
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0)
    if (!looksLikeProject(buffer.toString('utf8', 0, bytesRead))) return undefined
  } finally {
    await file.close()
  }
  const project = readProject(await readFile(path, 'utf8'))
  if (!project.ok) throw new Problem(`${path}: ${project.error}`)
  return applyCorrections(project.value.corpus, project.value.corrections)
}

/**
 * Reads a file of corrections, and says which of them fit nowhere in the corpus.
 *
 * @throws Problem where the file cannot be read.
 */
async function loadCorrections(path: string, corpus: Corpus): Promise<readonly Correction[]> {
  const json = await readFile(path, 'utf8').catch(error => {
    throw new Problem(`The corrections ${path} ${fileReason(error)}.`)
  })
  const corrections = readCorrections(json)
  if (!corrections.ok) throw new Problem(`${path}: ${corrections.error}`)
  const articles = new Map(corpus.articles.map(article => [article.id, article]))
  const astray = corrections.value.flatMap(({ article: id, quote, scope }, index) => {
    const correction = corrections.value[index]
    const article = articles.get(id)
    // A rule holds for other articles too.
    if (!article && correction && isRule(correction)) return []
    if (!article) return [`the article "${id}" of the correction of "${quote}" is not there`]
    const found = correction !== undefined && locateCorrection(article.text, correction) >= 0
    // A verdict on a name applies wherever the name occurs.
    return found || scope !== 'mention'
      ? []
      : [`"${quote}" no longer stands in "${id}" where it was corrected`]
  })
  for (const sentence of astray.slice(0, 5))
    warn(`${path}: ${sentence}; the correction is kept in the file and was not applied.`)
  if (astray.length > 5) warn(`${path}: … and ${astray.length - 5} more that no longer apply.`)
  warn(
    `${path}: ${corrections.value.length - astray.length} of ${corrections.value.length} corrections applied.`,
  )
  return corrections.value
}
