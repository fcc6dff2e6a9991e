import { type ArticleMetadata, METADATA_FIELDS } from '../../corpus/index.ts'
import { failure, type Result, success } from '../result.ts'

/** Whether a value from outside is an object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the fields an article may state about itself, and refuses one of a wrong type by name. */
export function readMetadata(value: Record<string, unknown>, where: string): Result<ArticleMetadata> {
  const metadata: Partial<Record<(typeof METADATA_FIELDS)[number], string>> = {}
  for (const field of METADATA_FIELDS) {
    const given = Object.hasOwn(value, field) ? value[field] : undefined
    if (given === undefined || given === null || given === '') continue
    if (typeof given !== 'string')
      return failure(`${where}: "${field}" should be text and is ${typeName(given)}.`, `${where}.${field}`)
    metadata[field] = given
  }
  if (metadata.url !== undefined && !/^https?:\/\//iu.test(metadata.url)) {
    return failure(
      `${where}: "url" should begin with http:// or https:// and is "${metadata.url.slice(0, 60)}".`,
      `${where}.url`,
    )
  }
  if (metadata.date !== undefined && Number.isNaN(Date.parse(metadata.date))) {
    return failure(
      `${where}: "date" should be ISO 8601, such as 2020-11-03, and is "${metadata.date.slice(0, 60)}".`,
      `${where}.date`,
    )
  }
  return success(metadata)
}

/** The type of a value as JSON calls it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
