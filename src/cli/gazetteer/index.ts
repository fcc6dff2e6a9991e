import { didYouMean } from '../did-you-mean.ts'
import { GAZETTEER_HELP } from '../help.ts'
import { print } from '../print.ts'
import { Problem } from '../problem.ts'
import { gazetteerBuild } from './build.ts'
import { gazetteerFind } from './find.ts'

/** `wherein gazetteer find|build …`: what follows the word "gazetteer". */
export async function gazetteer(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args
  if (command === undefined || command === 'help' || args.includes('--help') || args.includes('-h'))
    return print(GAZETTEER_HELP)
  if (command === 'find') return gazetteerFind(rest)
  if (command === 'build') return gazetteerBuild(rest)
  throw new Problem(
    `gazetteer can "find" a name or "build" a file, and was asked to "${command}".${didYouMean(command, ['find', 'build'])}`,
  )
}
