import { gazetteerBuild } from './gazetteer-build.ts'
import { gazetteerFind } from './gazetteer-find.ts'
import { Problem } from './problem.ts'

/** `wherein gazetteer find|build …`: what follows the word "gazetteer". */
export async function gazetteer(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args
  if (command === 'find') return gazetteerFind(rest)
  if (command === 'build') return gazetteerBuild(rest)
  throw new Problem(`gazetteer can "find" a name or "build" a file, and was asked to "${command ?? ''}".`)
}
