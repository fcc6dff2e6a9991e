import type { ArticleMetadata } from '../corpus/index.ts'
import { detect } from './detect.ts'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from './format.ts'
import { lost, type ReadProblem } from './problem.ts'
import { type FolderIndex, readFolderIndex } from './read/index-json.ts'
import { readPlain, unpack } from './read-file.ts'
import { formatById } from './read-formats.ts'

/** The folder of a name, with its slash: `a/b.txt` → `a/`. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

/** What the indexes among files say, and the files without them, in the order to read. */
export interface IndexedFiles<File extends { readonly name: string }> {
  readonly title?: string
  readonly files: readonly File[]
  /** What an index states of a file, by the file's name. */
  readonly stated: ReadonlyMap<string, ArticleMetadata>
  readonly problems: readonly ReadProblem[]
}

/**
 * Applies the `index.json` of each folder: files come in the order of the index, those it does not name behind them, by name.
 *
 * @param indexes what each `index.json` holds, by its name.
 */
export function applyIndexes<File extends { readonly name: string; readonly label?: string }>(
  files: readonly File[],
  indexes: ReadonlyMap<string, { readonly label: string; readonly index: FolderIndex }>,
): IndexedFiles<File> {
  const stated = new Map<string, ArticleMetadata>()
  const problems: ReadProblem[] = []
  const ranks = new Map<string, number>()
  const names = new Set(files.map(({ name }) => name))
  let title: string | undefined
  for (const [name, { label, index }] of indexes) {
    const folder = folderOf(name)
    if (folder === '' || title === undefined) title = index.title ?? title
    problems.push(
      ...index.problems.map(message => ({ kind: 'index', file: name, message, effect: 'kept' }) as const),
    )
    for (const [rank, { file, ...metadata }] of index.entries.entries()) {
      const full = folder + file
      if (!names.has(full)) {
        problems.push(
          lost('index', name, `${label} names ${file}, which is not there; add it or drop the entry.`),
        )
        continue
      }
      ranks.set(full, rank)
      stated.set(full, metadata)
    }
  }
  const inOrder = (a: File, b: File) => {
    const [x, y] = [folderOf(a.name), folderOf(b.name)]
    if (x !== y) return compare(x, y)
    const [i, j] = [
      ranks.get(a.name) ?? Number.MAX_SAFE_INTEGER,
      ranks.get(b.name) ?? Number.MAX_SAFE_INTEGER,
    ]
    return i - j || compare(a.name, b.name)
  }
  return { ...(title !== undefined && { title }), files: files.toSorted(inOrder), stated, problems }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a file is the index of its folder. */
export function isIndex(name: string): boolean {
  return /(?:^|\/)index\.json$/u.test(name)
}

/**
 * Whether bytes are an `index.json`: an object with a list of articles each of which names a file. A list of articles with
 * their texts may be called so too.
 */
export function looksLikeIndex(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 20_000))
  return !/"(?:text|body|content)"\s*:\s*"/u.test(start) || /"file"\s*:\s*"/u.test(start)
}

/** Reads many files, with what the indexes among them say. */
export async function* readAll(
  files: readonly SourceFile[],
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<ReadItem> {
  const indexes = new Map<string, { label: string; index: FolderIndex }>()
  const others: SourceFile[] = []
  for (const file of files) {
    if (!isIndex(file.name) || !looksLikeIndex(file.bytes)) {
      others.push(file)
      continue
    }
    const label = labelOf(file)
    const index = readFolderIndex(label, file.bytes)
    if (index.ok) indexes.set(file.name, { label, index: index.value })
    else yield trouble({ kind: 'index', file: file.name, message: index.error, effect: 'kept' })
  }
  const applied = applyIndexes(others, indexes)
  yield* applied.problems.map(trouble)
  for (const file of applied.files)
    yield* withStated(readFile(file, options, depth), file, applied.stated.get(file.name))
}

/**
 * The items of a file with what the index of its folder states of it. A title is of one article: where a file holds many,
 * those keep their own, and it is said.
 */
export async function* withStated(
  items: AsyncIterable<ReadItem>,
  file: SourceFile,
  stated: ArticleMetadata | undefined,
): AsyncGenerator<ReadItem> {
  if (!stated) return yield* items
  // One item behind, so that the first article is known to be alone or not.
  let first: ReadItem | undefined
  let count = 0
  const { title, date, author, url, ...shared } = stated
  for await (const each of items) {
    if (!each.ok) {
      yield each
      continue
    }
    count++
    if (count === 1) first = each
    else {
      if (count === 2 && first?.ok) yield item({ ...first.article, ...shared })
      yield item({ ...each.article, ...shared })
    }
  }
  if (count === 1 && first?.ok) yield item({ ...first.article, ...stated })
  const own = Object.entries({ title, date, author, url }).filter(([, value]) => value !== undefined)
  if (count > 1 && own.length > 0) {
    const fields = own.map(([field]) => `"${field}"`).join(', ')
    const message = `${labelOf(file)} holds ${count} articles, so the ${fields} that its index.json states of it was given to none; state it in the file itself.`
    yield trouble({ kind: 'index', file: file.name, message, effect: 'kept' })
  }
}

/**
 * Reads the articles of one file, whatever it is, an archive too.
 *
 * @param depth how many archives the file lies in.
 */
export async function* readFile(
  file: SourceFile,
  options: ReadOptions = {},
  depth = 0,
): AsyncGenerator<ReadItem> {
  if (file.bytes.length === 0) {
    const message = `${labelOf(file)} is empty; fill it or take it out of the folder.`
    return yield trouble(lost('empty', file.name, message))
  }
  const told = options.format === undefined ? undefined : formatById(options.format)
  const detected = told ? ({ kind: 'format', format: told } as const) : detect(file)
  if (detected.kind !== 'zip') return yield* readPlain(file, options, detected)
  const { files, problems } = await unpack(file, depth)
  yield* problems.map(trouble)
  yield* readAll(files, options, depth + 1)
}
