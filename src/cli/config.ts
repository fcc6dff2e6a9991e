import { readFile } from 'node:fs/promises'
import { didYouMean } from './did-you-mean.ts'
import { fileReason, Problem } from './problem.ts'

/** The file in the present folder that is read without being asked for. */
export const CONFIG = 'wherein.config.json'

/** What a file of settings says: paths, and options as on the command line. */
export interface Config {
  /** Read where the command line names no path. */
  readonly paths: readonly string[]
  /** `--name` and its value, in turn, of the options that a command takes. */
  readonly argumentsFor: (taken: readonly string[]) => readonly string[]
}

const EMPTY: Config = { paths: [], argumentsFor: () => [] }

/** How the values of options are written. */
type Kinds = Readonly<Record<string, { readonly type: string; readonly multiple?: boolean }>>

/**
 * Reads a file of settings: an object whose keys are options without their dashes, and `paths`.
 *
 * @param given the file that was asked for; without one, `wherein.config.json`, which need not exist
 * @throws Problem for what is no JSON, an option that there is not, or a value of another kind
 */
export async function loadConfig(given: string | undefined, options: Kinds): Promise<Config> {
  const file = given ?? CONFIG
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (given === undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw new Problem(`The settings ${file} ${fileReason(error)}.`)
  })
  if (text === undefined) return EMPTY
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Problem(`${file} is no JSON: ${error instanceof Error ? error.message : error}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(`${file} should be an object such as { "paths": ["articles"], "demonyms": true }.`)
  const { paths = [], ...rest } = value as Record<string, unknown>
  if (!isTexts(paths)) throw new Problem(`${file}: "paths" should be a list of paths.`)
  const named = Object.entries(rest).map(([name, value]) => ({
    name,
    written: written(file, name, value, options),
  }))
  return {
    paths,
    argumentsFor: taken => named.flatMap(({ name, written }) => (taken.includes(name) ? written : [])),
  }
}

/** An option as the command line has it. */
function written(file: string, name: string, value: unknown, options: Kinds): readonly string[] {
  const kind = Object.hasOwn(options, name) ? options[name] : undefined
  if (!kind || name === 'help' || name === 'version' || name === 'config') {
    const near = didYouMean(name, Object.keys(options))
    throw new Problem(`${file}: "${name}" is no option.${near || ' "wherein --help" lists them.'}`)
  }
  if (kind.type === 'boolean' && typeof value === 'boolean') return value ? [`--${name}`] : []
  if (kind.multiple) {
    // `"field": { "text": "body" }` reads better than a list of pairs, which is taken too.
    const pairs =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([key, each]) => `${key}=${each}`)
        : value
    if (isTexts(pairs)) return pairs.map(each => `--${name}=${each}`)
  }
  if (kind.type === 'string' && !kind.multiple && (typeof value === 'string' || typeof value === 'number'))
    return [`--${name}=${value}`]
  const wanted = kind.type === 'boolean' ? 'true or false' : kind.multiple ? 'an object or a list' : 'a text'
  throw new Problem(`${file}: "${name}" should be ${wanted} and is ${JSON.stringify(value)}.`)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}
