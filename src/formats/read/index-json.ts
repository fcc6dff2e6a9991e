import { type ArticleMetadata, countErrors, errorsAllowed, METADATA_FIELDS } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show } from '../show.ts'
import { findMetadata } from './metadata.ts'
import { isRecord, typeName } from './values.ts'

/** The entry of an `index.json` for one file of its folder. */
export interface IndexEntry extends ArticleMetadata {
  readonly file: string
}

/** The `index.json` of a folder of texts: `{ "title"?, "articles": [{ "file", "title"?, "publisher"?, … }] }`. */
export interface FolderIndex {
  readonly title?: string
  readonly entries: readonly IndexEntry[]
  /** A sentence for each entry or field that could not be read; the others are kept. */
  readonly problems: readonly string[]
}

/** Reads an `index.json`. One bad entry is named and left out; a file that is no index at all is refused. */
export function readFolderIndex(name: string, bytes: Uint8Array): Result<FolderIndex> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return failure(
      `${name} is not JSON (${error instanceof Error ? error.message : error}); mend it or remove it.`,
    )
  }
  if (!isRecord(value) || !Array.isArray(value.articles)) {
    return failure(`${name} should be an object with a list "articles"; see the one in seeds/.`)
  }
  const entries: IndexEntry[] = []
  const problems = unknownKeys(value, ['title', 'articles'], name)
  const seen = new Set<string>()
  for (const [position, given] of value.articles.entries()) {
    const where = `${name}, article ${position + 1}`
    const entry = readEntry(given, where, problems)
    if (!entry.ok) problems.push(entry.error)
    else if (seen.has(entry.value.file))
      problems.push(`${where} names ${show(entry.value.file)} again; its first entry holds.`)
    else {
      seen.add(entry.value.file)
      entries.push(entry.value)
    }
  }
  return success({ ...(typeof value.title === 'string' ? { title: value.title } : {}), entries, problems })
}

function readEntry(value: unknown, where: string, problems: string[]): Result<IndexEntry> {
  if (!isRecord(value)) return failure(`${where} should be an object and is ${typeName(value)}.`)
  const { file } = value
  if (typeof file !== 'string' || file === '') return failure(`${where} should name its "file".`)
  if (/[\\/]/u.test(file))
    return failure(`${where}: "file" should be a name in the same folder and is ${show(file)}.`)
  problems.push(...unknownKeys(value, ['file', ...METADATA_FIELDS], where))
  const found = findMetadata(value, where)
  problems.push(...found.problems.map(({ message }) => message))
  return success({ file, ...found.metadata })
}

/** A sentence for each key that is none of those known, with the one that was meant where it is near. */
function unknownKeys(value: Record<string, unknown>, known: readonly string[], where: string): string[] {
  return Object.keys(value)
    .filter(key => !known.includes(key))
    .map(key => {
      const errorsIn = countErrors(key.toLowerCase(), Math.max(1, errorsAllowed(key)))
      const near = known.find(each => errorsIn(each.toLowerCase()) <= 2)
      return `${where}: ${show(key)} is no field of an index${near ? `; did you mean "${near}"?` : `, which are ${known.join(', ')}.`}`
    })
}
