import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ArticleMetadata } from '../../corpus/index.ts'
import {
  applyIndexes,
  type FolderIndex,
  isIndex,
  looksLikeIndex,
  type ReadProblem,
  readFolderIndex,
} from '../../formats/index.ts'
import { fileReason, Problem } from '../problem.ts'
import { fetchPage } from './fetch-page.ts'
import type { InputFile } from './input-file.ts'
import { walkFolder } from './walk-folder.ts'

/** Everything that is to be read, in order. */
export interface Gathered {
  /** What the index of a folder calls it, or the name of the one path that was given. */
  readonly title: string
  readonly files: readonly InputFile[]
  /** What an `index.json` states of a file. */
  readonly stated: ReadonlyMap<InputFile, ArticleMetadata>
  readonly problems: readonly ReadProblem[]
}

/**
 * Finds the files of paths: folders with their sub-folders, single files, web addresses, and `-` for standard input.
 *
 * @throws Problem where a path does not exist or an address cannot be fetched.
 */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const files: InputFile[] = []
  const stated = new Map<InputFile, ArticleMetadata>()
  const problems: ReadProblem[] = []
  let title: string | undefined
  for (const path of paths) {
    // One address that does not answer must not stop the others.
    const found = await gatherPath(path).catch((error: unknown): GatheredPath => {
      if (!(error instanceof Problem) || paths.length === 1 || !isAddress(path)) throw error
      const problem: ReadProblem = { kind: 'unreadable', file: path, message: error.message, effect: 'lost' }
      return { files: [], stated: new Map(), problems: [problem] }
    })
    files.push(...found.files)
    for (const [file, metadata] of found.stated) stated.set(file, metadata)
    problems.push(...found.problems)
    title ??= found.title
  }
  return { title: title ?? pathTitle(paths[0] ?? '.'), files, stated, problems }
}

interface GatheredPath extends Omit<Gathered, 'title'> {
  readonly title?: string
}

async function gatherPath(path: string): Promise<GatheredPath> {
  if (path === '-') return alone(await readStandardInput())
  if (isAddress(path)) return alone(await fetchPage(path))
  const found = await stat(path).catch(error => {
    throw new Problem(
      `${path} ${fileReason(error)}; give a folder or files of articles, a web address, or - for standard input.`,
    )
  })
  if (found.isDirectory()) return gatherFolder(path)
  // A shell's own pipes, as of <(command), are under /dev; any other may have nobody at its end.
  if (!found.isFile() && !/^\/(?:dev|proc\/self)\//u.test(path))
    throw new Problem(
      `${path} is a pipe or a device, not a file; read it through "-": cat ${path} | wherein …`,
    )
  const { size, mtimeMs: changed } = found
  return alone({ name: basename(path), label: path, size, changed, source: { path } })
}

function isAddress(path: string): boolean {
  return /^https?:\/\//iu.test(path)
}

function alone(file: InputFile): GatheredPath {
  return { files: [file], stated: new Map(), problems: [] }
}

async function gatherFolder(path: string): Promise<GatheredPath> {
  const content = await walkFolder(path)
  const problems = [...content.problems]
  const indexes = new Map<string, { label: string; index: FolderIndex }>()
  const files: InputFile[] = []
  for (const file of content.files) {
    const bytes = isIndex(file.name) ? await readFile(file.label).catch(() => undefined) : undefined
    if (!bytes || !looksLikeIndex(bytes)) {
      files.push(file)
      continue
    }
    const index = readFolderIndex(file.label, bytes)
    if (index.ok) indexes.set(file.name, { label: file.label, index: index.value })
    else problems.push({ kind: 'index', file: file.label, message: index.error, effect: 'kept' })
  }
  const applied = applyIndexes(files, indexes)
  const byName = new Map(files.map(file => [file.name, file]))
  const stated = new Map(
    [...applied.stated].flatMap(([name, metadata]) => {
      const file = byName.get(name)
      return file ? [[file, metadata] as const] : []
    }),
  )
  return {
    ...(applied.title !== undefined && { title: applied.title }),
    files: applied.files,
    stated,
    problems: [...problems, ...applied.problems],
  }
}

/** The name of a folder or file, for a title. */
export function pathTitle(path: string): string {
  if (path === '-') return 'Standard input'
  return basename(path) === '.' ? basename(dirname(join(process.cwd(), path, 'x'))) : basename(path)
}

/** All of standard input as a file. */
function readStandardInput(): Promise<InputFile> {
  if (process.stdin.isTTY)
    throw new Problem(
      '"-" reads standard input, and there is none; pipe a text in: cat a.txt | wherein annotate -',
    )
  return standardInput(process.stdin)
}

/** What comes through a pipe, whole, as a file. */
export async function standardInput(stream: AsyncIterable<Uint8Array>): Promise<InputFile> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { name: 'stdin', label: 'standard input', size: bytes.length, changed: 0, source: { bytes } }
}
