import type { ArticleMetadata } from '../../corpus/index.ts'
import { findMetadata } from './metadata.ts'
import { isRecord } from './values.ts'

/** A field of an article that a column or key may hold. */
export type FieldName = 'id' | 'text' | keyof ArticleMetadata

/** Usual headings of each field, in lower case without spaces, hyphens and underscores; the least ambiguous first. */
const SPELLINGS: Readonly<Record<FieldName, readonly string[]>> = {
  id: [
    'id',
    'articleid',
    'docid',
    'documentid',
    'storiesid',
    'storyid',
    'docno',
    'identifier',
    'uuid',
    'guid',
    '_id',
    'accessionnumber',
  ],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'maintext',
    'fulltext',
    'articletext',
    'bodytext',
    'plaintext',
    'contenttext',
    'storytext',
    'rawtext',
    'article',
    'story',
    'texte',
    'inhalt',
    'contenthtml',
    'selftext',
    'message',
  ],
  title: ['title', 'headline', 'heading', 'hed', 'articletitle', 'subject', 'titre', 'titel'],
  publisher: [
    'publisher',
    'source',
    'sitename',
    'medianame',
    'publication',
    'outlet',
    'newspaper',
    'medium',
    'journal',
    'hostname',
    'domain',
    'sourcehostname',
    'quelle',
  ],
  placeOfPublication: ['placeofpublication', 'pubplace', 'publicationplace', 'placepublished'],
  author: ['author', 'authors', 'byline', 'creator', 'by', 'writer', 'auteur', 'autor'],
  date: [
    'date',
    'datepublished',
    'publishedat',
    'publishdate',
    'pubdate',
    'publicationdate',
    'published',
    'publisheddate',
    'publishedtime',
    'datetime',
    'seendate',
    'createdat',
    'created',
    'timestamp',
    'datum',
  ],
  url: [
    'url',
    'link',
    'weburl',
    'permalink',
    'canonicalurl',
    'articleurl',
    'uri',
    'href',
    'mainentityofpage',
  ],
  language: ['language', 'lang', 'inlanguage', 'locale', 'langue', 'sprache'],
  licence: ['licence', 'license', 'rights', 'copyright'],
}

const FIELD_NAMES = Object.keys(SPELLINGS) as FieldName[]

function plain(key: string): string {
  const word = key.toLowerCase().replace(/[\s_.-]+/gu, '')
  return word === 'id' ? 'id' : word
}

/** Which key holds each field: as the options say, or else by its usual headings. Each key is used once. */
export function keysOf(
  keys: readonly string[],
  told: Readonly<Record<string, string>> = {},
): Partial<Record<FieldName, string>> {
  const found: Partial<Record<FieldName, string>> = {}
  const byPlain = new Map<string, string>()
  for (const key of keys) if (!byPlain.has(plain(key))) byPlain.set(plain(key), key)
  const taken = new Set(Object.values(told))
  for (const field of FIELD_NAMES) {
    const named = told[field]
    if (named !== undefined) {
      found[field] = named
      continue
    }
    for (const spelling of SPELLINGS[field]) {
      const key = byPlain.get(spelling)
      if (key === undefined || taken.has(key)) continue
      found[field] = key
      taken.add(key)
      break
    }
  }
  return found
}

/** The fields of an object by its keys, as read. */
export interface FoundFields {
  readonly id?: string
  readonly text?: string
  /** The key that held the text. */
  readonly textKey?: string
  readonly metadata: ArticleMetadata
  readonly problems: readonly string[]
}

/** Reads an article from an object, whatever its keys are called. */
export function fieldsOf(
  value: Record<string, unknown>,
  where: string,
  told: Readonly<Record<string, string>> = {},
): FoundFields {
  const keys = keysOf(Object.keys(value), told)
  const given: Record<string, unknown> = {}
  for (const field of FIELD_NAMES) {
    const key = keys[field]
    if (key !== undefined) given[field] = at(value, key)
  }
  addressIsNoName(given)
  const { id, text, ...rest } = given
  const { metadata, problems } = findMetadata(rest, where)
  return {
    ...((typeof id === 'string' && id !== '') || typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    ...(keys.text !== undefined && { textKey: keys.text }),
    metadata,
    problems: problems.map(problem => problem.message),
  }
}

/** Some sources give the article's address as `source`; it becomes the `url` if there is no other. */
function addressIsNoName(given: Record<string, unknown>): void {
  const { publisher } = given
  if (typeof publisher !== 'string' || !/^https?:\/\/\S+$/u.test(publisher)) return
  if (given.url === undefined) {
    given.url = publisher
    delete given.publisher
  }
}

/** The value at a key, or at a path of keys apart by points where no key is called so. */
function at(value: Record<string, unknown>, key: string): unknown {
  if (Object.hasOwn(value, key)) return value[key]
  let here: unknown = value
  for (const step of key.split('.')) {
    if (!isRecord(here) || !Object.hasOwn(here, step)) return undefined
    here = here[step]
  }
  return here
}
