import type { Article } from '../corpus/index.ts'
import { createUniqueIds, READ_ENDINGS, type ReadOptions, type ReadProblem } from '../formats/index.ts'
import { type Cache, NO_CACHE } from './cache.ts'
import { gather } from './input/gather.ts'
import { readInput } from './input/read-input.ts'
import { Problem } from './problem.ts'
import { showProgress } from './progress.ts'

/** The articles of paths, and what a person should know of how they were read. */
export interface ArticleSet {
  readonly title: string
  readonly articles: readonly Article[]
  readonly problems: readonly ReadProblem[]
  /** How many files were looked at. */
  readonly files: number
}

/**
 * Reads the articles of folders, files, addresses and standard input.
 *
 * @throws Problem when a path does not exist or nothing can be read.
 */
export async function readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
  cache: Cache = NO_CACHE,
): Promise<ArticleSet> {
  const gathered = await gather(paths)
  const articles: Article[] = []
  const problems: ReadProblem[] = [...gathered.problems]
  const unique = createUniqueIds()
  const progress = showProgress('file')
  for (const [index, file] of gathered.files.entries()) {
    progress(index, gathered.files.length)
    for await (const each of readInput(file, gathered.stated.get(file), options, cache)) {
      if (!each.ok) {
        problems.push(each.problem)
        continue
      }
      const { article, problem } = unique(each.article, file.label)
      if (article) articles.push(article)
      if (problem) problems.push(problem)
    }
  }
  progress(gathered.files.length, gathered.files.length)
  if (articles.length === 0) throw nothingRead(paths, problems)
  return { title: gathered.title, articles, problems, files: gathered.files.length }
}

/** The sentence for paths that gave nothing. */
export function nothingRead(paths: readonly string[], problems: readonly ReadProblem[]): Problem {
  const reasons = problems.filter(({ effect }) => effect !== 'note').map(({ message }) => message)
  const last = `${paths.join(', ')} ${paths.length === 1 ? 'holds' : 'hold'} no article that can be read; Wherein reads ${READ_ENDINGS.join(', ')}.`
  // A single file's own sentence says it all.
  return new Problem(
    (reasons.length === 1 && problems[0]?.file !== undefined
      ? reasons
      : [...reasons.slice(0, 20), last]
    ).join('\n'),
  )
}
