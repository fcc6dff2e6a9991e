import { GazetteerError } from '../../gazetteer/index.ts'
import { GAZETTEER_HELP } from '../help.ts'
import { print } from '../print.ts'
import { Problem } from '../problem.ts'
import { gazetteerBuild } from './build.ts'
import { gazetteerFind } from './find.ts'

/** `wherein gazetteer find|build …`: what follows the word "gazetteer". */
export async function gazetteer(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args
  if (command === undefined || args.includes('--help') || args.includes('-h')) return print(GAZETTEER_HELP)
  try {
    if (command === 'find') return await gazetteerFind(rest)
    if (command === 'build') return await gazetteerBuild(rest)
  } catch (error) {
    // A file that is no gazetteer says so in a sentence.
    throw error instanceof GazetteerError ? new Problem(error.message) : error
  }
  throw new Problem(`gazetteer can "find" a name or "build" a file, and was asked to "${command}".`)
}
