import type { ArticleMetadata } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'
import { isRecord, readMetadata, typeName } from './metadata.ts'
import { readUtf8 } from './utf8.ts'

/** The entry of an `index.json` for one file of its folder. */
export interface IndexEntry extends ArticleMetadata {
  readonly file: string
}

/** The `index.json` of a folder of texts: `{ "title"?, "articles": [{ "file", "title"?, "publisher"?, … }] }`. */
export interface FolderIndex {
  readonly title?: string
  readonly entries: readonly IndexEntry[]
  /** A sentence for each entry that could not be read; the others stand. */
  readonly problems: readonly string[]
}

/** Reads an `index.json`. One bad entry is named and left out; a file that is no index at all is refused. */
export function readFolderIndex(name: string, bytes: Uint8Array): Result<FolderIndex> {
  const text = readUtf8(name, bytes)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch (error) {
    return failure(
      `${name} is not JSON (${error instanceof Error ? error.message : error}); mend it or remove it.`,
    )
  }
  if (!isRecord(value) || !Array.isArray(value.articles)) {
    return failure(`${name} should be an object with a list "articles"; see the one in seeds/.`)
  }
  const entries: IndexEntry[] = []
  const problems: string[] = []
  for (const [position, given] of value.articles.entries()) {
    const entry = readEntry(given, `${name}, article ${position + 1}`)
    if (entry.ok) entries.push(entry.value)
    else problems.push(entry.error)
  }
  return success({ ...(typeof value.title === 'string' ? { title: value.title } : {}), entries, problems })
}

function readEntry(value: unknown, where: string): Result<IndexEntry> {
  if (!isRecord(value)) return failure(`${where} should be an object and is ${typeName(value)}.`)
  const { file } = value
  if (typeof file !== 'string' || file === '') return failure(`${where} should name its "file".`)
  if (/[\\/]/u.test(file))
    return failure(`${where}: "file" should be a name in the same folder and is "${file}".`)
  const metadata = readMetadata(value, where)
  return metadata.ok ? success({ file, ...metadata.value }) : metadata
}
