import { type ArticleMetadata, METADATA_FIELDS } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'
import { show } from '../show.ts'
import { readDate } from './dates.ts'
import { isLanguageTag, isRecord, typeName } from './values.ts'

/** What could be read of the fields an article states about itself, and a sentence for each that could not. */
export interface FoundMetadata {
  readonly metadata: ArticleMetadata
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** Reads the fields an article may state about itself. A field that cannot be read is named and left out; the others stand. */
export function findMetadata(value: Record<string, unknown>, where: string): FoundMetadata {
  const metadata: Partial<Record<keyof ArticleMetadata, string>> = {}
  const problems: { field: string; message: string }[] = []
  for (const field of METADATA_FIELDS) {
    const given = Object.hasOwn(value, field) ? value[field] : undefined
    if (given === undefined || given === null || given === '') continue
    const read = READERS[field](given)
    if (read.ok) metadata[field] = read.value
    else problems.push({ field, message: `${where}: "${field}" ${read.error}; it was left out.` })
  }
  return { metadata, problems }
}

const READERS: Readonly<Record<keyof ArticleMetadata, (value: unknown) => Result<string>>> = {
  title: readWords,
  publisher: readName,
  placeOfPublication: readWords,
  author: readName,
  date: readDay,
  url: readAddress,
  language: readLanguage,
  licence: readName,
}

function readWords(value: unknown): Result<string> {
  if (typeof value === 'string') return success(value)
  return failure(`should be text and is ${typeName(value)}`)
}

/** A name, a list of names, or objects that have one. */
function readName(value: unknown): Result<string> {
  if (typeof value === 'string') return success(value)
  if (isRecord(value) && typeof value.name === 'string') return success(value.name)
  if (isRecord(value) && typeof value.url === 'string') return success(value.url)
  if (!Array.isArray(value)) return failure(`should be text and is ${typeName(value)}`)
  const names = value.map(readName)
  const bad = names.find(name => !name.ok)
  if (bad || names.length === 0)
    return failure('should be text or a list of names and is an array of something else')
  return success(names.flatMap(name => (name.ok ? [name.value] : [])).join(', '))
}

function readDay(value: unknown): Result<string> {
  const date = readDate(value)
  if (date !== undefined) return success(date)
  return failure(`should be a date such as 2020-11-03 and is ${show(value)}`)
}

function readAddress(value: unknown): Result<string> {
  if (typeof value !== 'string') return failure(`should be text and is ${typeName(value)}`)
  if (/^https?:\/\//iu.test(value)) return success(value)
  return failure(`should begin with http:// or https:// and is ${show(value)}`)
}

/** A BCP 47 tag, or a language's name in English. What no browser knows as one would stop what reads the text by its rules. */
function readLanguage(value: unknown): Result<string> {
  if (typeof value !== 'string') return failure(`should be text and is ${typeName(value)}`)
  const tag = value.trim().replaceAll('_', '-')
  if (isLanguageTag(tag) && tag.split('-')[0]!.length <= 3) return success(tag)
  const named = languageNames().get(tag.toLowerCase())
  if (named !== undefined) return success(named)
  return failure(`should be a language tag such as "en" and is ${show(value)}`)
}

let names: Map<string, string> | undefined

/** The two-letter tags by the languages' English names, for sources that write "English". */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names
  names = new Map()
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  for (let code = 0; code < 26 * 26; code++) {
    const tag = String.fromCharCode(97 + Math.floor(code / 26), 97 + (code % 26))
    const name = english.of(tag)
    if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), tag)
  }
  return names
}
