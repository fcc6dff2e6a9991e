import { ARTICLE_FORMATS, canDecode, formatById, type ReadOptions } from '../formats/index.ts'
import { didYouMean } from './did-you-mean.ts'
import { Problem } from './problem.ts'

/** Fields that an option of their own name maps to a column or key. */
const FIELDS = [
  'text',
  'title',
  'author',
  'date',
  'url',
  'language',
  'publisher',
  'id',
  'placeOfPublication',
  'licence',
] as const

/** Options on how files are read, which every command that reads articles takes. */
export const READ_OPTIONS = {
  text: { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  publisher: { type: 'string' },
  id: { type: 'string' },
  field: { type: 'string', multiple: true },
  separator: { type: 'string' },
  encoding: { type: 'string' },
  format: { type: 'string' },
} as const

/** What was given of {@link READ_OPTIONS}. */
export type GivenReadOptions = { readonly [Name in Exclude<keyof typeof READ_OPTIONS, 'field'>]?: string } & {
  readonly field?: readonly string[]
}

/**
 * How to read files, from what was given on the command line.
 *
 * @throws Problem for a field, a format or an encoding that there is not.
 */
export function readOptionsOf(given: GivenReadOptions): ReadOptions {
  const fields: Record<string, string> = {}
  for (const field of FIELDS) {
    const column = field in given ? given[field as keyof GivenReadOptions] : undefined
    if (typeof column === 'string') fields[field] = column
  }
  for (const pair of given.field ?? []) {
    const [, field, key] = /^(\w+)=(.+)$/u.exec(pair) ?? []
    const name = FIELDS.find(each => each.toLowerCase() === field?.toLowerCase())
    if (name === undefined || key === undefined)
      throw new Problem(
        `--field should be FIELD=KEY, such as text=body, and is "${pair}"; the fields are ${FIELDS.join(', ')}.`,
      )
    fields[name] = key
  }
  const { separator, encoding, format } = given
  if (encoding !== undefined && !canDecode(encoding))
    throw new Problem(
      `--encoding "${encoding}" is none that is known; give one such as utf-8, windows-1252 or utf-16le.`,
    )
  if (format !== undefined && !formatById(format)) {
    const ids = ARTICLE_FORMATS.map(({ id }) => id)
    throw new Problem(
      `--format "${format}" is none that is read.${didYouMean(format, ids) || ` There are ${ids.join(', ')}.`}`,
    )
  }
  return {
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(separator !== undefined && { separator }),
    ...(encoding !== undefined && { encoding }),
    ...(format !== undefined && { format }),
  }
}
