import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from './did-you-mean.ts'
import { Problem } from './problem.ts'

type Options = NonNullable<ParseArgsConfig['options']>

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>
>

/**
 * Sorts arguments into options and the rest, as Node does.
 *
 * @throws Problem a sentence, for an option that is unknown or lacks its value.
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    // Node goes on about arguments that begin with a dash.
    const [first] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    const [, unknown] = /^Unknown option '--(.+)'/.exec(first!) ?? []
    const near = unknown === undefined ? '' : didYouMean(unknown, Object.keys(options)).replace('"', '"--')
    throw new Problem(`${first!.replace(/\.$/, '')}.${near || ' "--help" lists the options.'}`)
  }
}
