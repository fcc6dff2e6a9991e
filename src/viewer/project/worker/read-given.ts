import type { Article } from '../../../corpus/index.ts'
import {
  applyIndexes,
  createUniqueIds,
  type FolderIndex,
  isClutter,
  isIndex,
  looksLikeIndex,
  type ReadProblem,
  readFile,
  readFolderIndex,
  withStated,
} from '../../../formats/index.ts'
import { type GivenFile, PASTED } from './protocol.ts'

/** The line that separates the articles of a pasted text. */
const SEPARATOR = '---'

/** What files of a reader's hold. */
export interface ReadGiven {
  readonly title?: string
  readonly articles: readonly Article[]
  readonly problems: readonly ReadProblem[]
}

/** Reads the articles of files one after another, so that a folder larger than the memory can be given. Done is in bytes. */
export async function readGiven(
  given: readonly GivenFile[],
  onProgress: (done: number, total: number) => void,
): Promise<ReadGiven> {
  const problems: ReadProblem[] = []
  const indexes = new Map<string, { label: string; index: FolderIndex }>()
  const files: GivenFile[] = []
  for (const each of given) {
    const { name } = each
    if (isClutter(name)) {
      const message = `${name} is hidden, or left there by a program, and was passed over.`
      problems.push({ kind: 'left-out', file: name, message, effect: 'skipped' })
      continue
    }
    const bytes = isIndex(name) ? await bytesOf(each) : undefined
    if (!bytes || !looksLikeIndex(bytes)) {
      files.push(each)
      continue
    }
    const index = readFolderIndex(name, bytes)
    if (index.ok) indexes.set(name, { label: name, index: index.value })
    else problems.push({ kind: 'index', file: name, message: index.error, effect: 'kept' })
  }
  const applied = applyIndexes(files, indexes)
  problems.push(...applied.problems)
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  const articles: Article[] = []
  const unique = createUniqueIds()
  let done = 0
  for (const each of applied.files) {
    const { name, file } = each
    onProgress(done, total)
    done += file.size
    const bytes = await bytesOf(each)
    if (!bytes) {
      const message = `${name} cannot be read: it was moved or changed meanwhile, or may not be read.`
      problems.push({ kind: 'unreadable', file: name, message, effect: 'lost' })
      continue
    }
    const source = { name, bytes }
    const options = name === PASTED ? { separator: SEPARATOR } : {}
    for await (const item of withStated(readFile(source, options), source, applied.stated.get(name))) {
      if (!item.ok) {
        problems.push(item.problem)
        continue
      }
      const { article, problem } = unique(item.article, name)
      if (article) articles.push(article)
      if (problem) problems.push(problem)
    }
  }
  onProgress(total, total)
  return { ...(applied.title !== undefined && { title: applied.title }), articles, problems }
}

async function bytesOf({ file }: GivenFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
