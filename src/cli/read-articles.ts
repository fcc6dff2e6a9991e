import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Article } from '../corpus/index.ts'
import { ARTICLE_FORMATS, type FolderIndex, formatOf, readFolderIndex, refuseSize } from '../formats/index.ts'
import { fileReason, Problem } from './problem.ts'

/** The articles of a folder or file, and a sentence for each one that could not be read. */
export interface ArticleSet {
  readonly title?: string
  readonly articles: readonly Article[]
  readonly problems: readonly string[]
}

/** `.txt, .jsonl or .ndjson`. */
const ENDINGS = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  ARTICLE_FORMATS.flatMap(format => format.endings),
)

/**
 * Reads the texts of a folder (with the metadata of its `index.json`, if it has one) or of one file.
 *
 * @throws Problem when the path does not exist or holds nothing that can be shown.
 */
export async function readArticles(path: string): Promise<ArticleSet> {
  const found = await stat(path).catch(error => {
    throw new Problem(`${path} ${fileReason(error)}; give a folder of .txt files or one .jsonl file.`)
  })
  const set = found.isDirectory() ? await readFolder(path) : await readFiles([path], undefined)
  if (set.articles.length > 0) return set
  const mend = found.isDirectory()
    ? `${path} holds no article that can be read; put ${ENDINGS} files there.`
    : `${path} holds no article that can be read.`
  // A file's own sentence says it all; only an empty .jsonl has none.
  throw new Problem(
    (found.isDirectory() || set.problems.length === 0 ? [...set.problems, mend] : set.problems).join('\n'),
  )
}

async function readFolder(folder: string): Promise<ArticleSet> {
  const names = (await readdir(folder)).filter(name => formatOf(name) && !name.startsWith('.')).sort()
  const { index, problems } = await readIndex(folder)
  const listed = new Set(index?.entries.map(entry => entry.file))
  const missing = [...listed].filter(file => !names.includes(file))
  const lost = missing.map(
    file => `${join(folder, 'index.json')} names ${file}, which is not there; add it or drop the entry.`,
  )
  const set = await readFiles(
    order(names, listed).map(name => join(folder, name)),
    index,
  )
  return { ...set, problems: [...problems, ...lost, ...set.problems] }
}

/** Files in the order of the index, those it does not name behind them. */
function order(names: readonly string[], listed: ReadonlySet<string>): string[] {
  return [...[...listed].filter(file => names.includes(file)), ...names.filter(name => !listed.has(name))]
}

async function readIndex(folder: string): Promise<{ index?: FolderIndex; problems: readonly string[] }> {
  const path = join(folder, 'index.json')
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return { problems: [] }
  const index = readFolderIndex(path, bytes)
  return index.ok ? { index: index.value, problems: index.value.problems } : { problems: [index.error] }
}

async function readFiles(paths: readonly string[], index: FolderIndex | undefined): Promise<ArticleSet> {
  const articles: Article[] = []
  const problems: string[] = []
  const ids = new Set<string>()
  for (const path of paths) {
    for await (const result of readFileArticles(path)) {
      if (!result.ok) problems.push(result.error)
      else if (ids.has(result.value.id))
        problems.push(`${path} has a second article "${result.value.id}"; rename it.`)
      else {
        ids.add(result.value.id)
        const { file: _, ...metadata } = index?.entries.find(entry => entry.file === basename(path)) ?? {
          file: '',
        }
        articles.push({ ...result.value, ...metadata })
      }
    }
  }
  return { ...(index?.title === undefined ? {} : { title: index.title }), articles, problems }
}

async function* readFileArticles(path: string) {
  const format = formatOf(path)
  if (!format) {
    yield {
      ok: false,
      error: `${path} is not a file Wherein reads; give ${ENDINGS}, or a folder of them.`,
    } as const
    return
  }
  try {
    // Looked at before it is read: a huge text would cost memory only to be refused.
    const tooLarge = format.name === 'plain text' ? refuseSize(path, (await stat(path)).size) : undefined
    if (tooLarge) yield { ok: false, error: tooLarge } as const
    else yield* format.read(path, await readFile(path))
  } catch (error) {
    yield { ok: false, error: `${path} ${fileReason(error)}; it was left out.` } as const
  }
}

/** The name of a folder or file, for a title. */
export function pathTitle(path: string): string {
  return basename(path) === '.' ? basename(dirname(join(process.cwd(), path, 'x'))) : basename(path)
}
