import type { Article } from '../corpus/index.ts'
import type { ReadOptions, SourceFile } from './format.ts'
import type { ReadProblem } from './problem.ts'
import { readAll } from './read-all.ts'
import { createUniqueIds } from './unique-ids.ts'

/** Articles, and everything a person should know of how they were read. */
export interface ReadReport {
  readonly articles: readonly Article[]
  readonly problems: readonly ReadProblem[]
}

/** Options of {@link readArticles}. */
export interface ReadArticlesOptions extends ReadOptions {
  /** Ends the work between two articles: `readArticles` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called after each article and each problem, with how many articles there are. */
  readonly onProgress?: (articles: number) => void
}

/**
 * Reads articles from files of any kind, in Node or in a browser. What cannot be read is named, and loses nothing else.
 *
 * @throws TypeError where `files` is no list of `{ name, bytes }`.
 */
export async function readArticles(
  files: readonly SourceFile[],
  { signal, onProgress, ...options }: ReadArticlesOptions = {},
): Promise<ReadReport> {
  for (const [index, { name, bytes }] of files.entries())
    if (typeof name !== 'string' || !(bytes instanceof Uint8Array))
      throw new TypeError(
        `Expected files[${index}] as { name, bytes }, bytes a Uint8Array; use new Uint8Array(await file.arrayBuffer()).`,
      )
  const articles: Article[] = []
  const problems: ReadProblem[] = []
  const unique = createUniqueIds()
  for await (const each of readAll(files, options)) {
    signal?.throwIfAborted()
    if (each.ok) {
      const { article, problem } = unique(each.article, each.article.id)
      if (article) articles.push(article)
      if (problem) problems.push(problem)
    } else problems.push(each.problem)
    onProgress?.(articles.length)
  }
  return { articles, problems }
}
