import type { ArticleMetadata } from '../../corpus/index.ts'
import {
  type ReadItem,
  type ReadOptions,
  readFile,
  type SourceFile,
  withStated,
} from '../../formats/index.ts'
import { type Cache, NO_CACHE } from '../cache.ts'
import { type InputFile, loadFile } from './input-file.ts'

/** Reads the articles of one file of the disk, a pipe or the web, with what its folder's index states. */
export async function* readInput(
  file: InputFile,
  stated: ArticleMetadata | undefined,
  options: ReadOptions,
  cache: Cache = NO_CACHE,
): AsyncGenerator<ReadItem> {
  const loaded = await loadFile(file)
  if (typeof loaded === 'string') {
    yield { ok: false, problem: { kind: 'unreadable', file: file.label, message: loaded, effect: 'lost' } }
    return
  }
  yield* withStated(itemsOf(loaded, options, cache), loaded, stated)
}

/** The items of a file as it is now: what an index states of it may change, and the file stay the same. */
async function* itemsOf(file: SourceFile, options: ReadOptions, cache: Cache): AsyncGenerator<ReadItem> {
  if (cache === NO_CACHE) return yield* readFile(file, options)
  const { name, label = '', bytes } = file
  const key = ['read', name, label, JSON.stringify(options), bytes]
  yield* await cache.remember(key, async () => {
    const items: ReadItem[] = []
    for await (const item of readFile(file, options)) items.push(item)
    return items
  })
}
