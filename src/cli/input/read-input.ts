import type { ArticleMetadata } from '../../corpus/index.ts'
import { type ReadItem, type ReadOptions, readFile, withStated } from '../../formats/index.ts'
import { type InputFile, loadFile } from './input-file.ts'

/** Reads the articles of one file of the disk, a pipe or the web, with what its folder's index states. */
export async function* readInput(
  file: InputFile,
  stated: ArticleMetadata | undefined,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const loaded = await loadFile(file)
  if (typeof loaded === 'string') {
    yield { ok: false, problem: { kind: 'unreadable', file: file.label, message: loaded, effect: 'lost' } }
    return
  }
  yield* withStated(readFile(loaded, options), loaded, stated)
}
