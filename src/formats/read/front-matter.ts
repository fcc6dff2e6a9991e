import { parseDocument } from 'yaml'
import type { ArticleMetadata } from '../../corpus/index.ts'
import { fieldsOf } from './fields.ts'
import { isRecord } from './values.ts'

/** What the head of a text states, and how long the head is in code units. */
export interface FrontMatter {
  readonly metadata: ArticleMetadata & { readonly id?: string }
  readonly length: number
  readonly problems: readonly string[]
}

const NONE: FrontMatter = { metadata: {}, length: 0, problems: [] }
const HEAD = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/** Reads YAML front matter: between two lines of three hyphens, at the very start of a text. */
export function readFrontMatter(text: string, where: string): FrontMatter {
  const [head, yaml] = HEAD.exec(text) ?? []
  if (head === undefined || yaml === undefined) return NONE
  // Scalars stay text as written: YAML would turn `0123` into a number and `2020-11-03` into a date.
  const document = parseDocument(yaml, { schema: 'failsafe' })
  const value: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 10 }) : undefined
  if (!isRecord(value)) {
    // Prose between two horizontal rules is not front matter.
    if (!/^[\w-]+:/mu.test(yaml)) return NONE
    return {
      metadata: {},
      length: head.length,
      problems: [`${where}: its front matter is not YAML; it was left out.`],
    }
  }
  const { id, metadata, problems } = fieldsOf(value, where)
  return { metadata: { ...metadata, ...(id !== undefined && { id }) }, length: head.length, problems }
}
