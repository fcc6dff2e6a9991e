import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileReason, Problem } from './problem.ts'

/** Entries not used for this many days are deleted. */
const DAYS = 30

/** What earlier runs have read and found, so that a run over a folder in which one file changed reads one file. */
export interface Cache {
  /**
   * The value of a key, or what `make` gives, which is then kept.
   *
   * @param key all that the value depends on, apart from the program itself
   */
  readonly remember: <Value>(
    key: readonly (string | Uint8Array)[],
    make: () => Promise<Value> | Value,
  ) => Promise<Value>
  /** How many values were made anew. */
  readonly made: () => number
  /** Clears away what is old. */
  readonly tidy: () => Promise<void>
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  remember: async (_, make) => make(),
  made: () => 0,
  tidy: async () => undefined,
}

/**
 * Opens a folder as a cache. A value that is damaged is made anew, and so are all once the program has changed.
 *
 * @throws Problem where the folder cannot be written to
 */
export async function openCache(folder: string): Promise<Cache> {
  try {
    await mkdir(folder, { recursive: true })
    // It holds texts of articles, so it must not end up in a repository by accident.
    await writeFile(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    throw new Problem(`The folder ${folder} for --cache ${fileReason(error, 'written to')}.`)
  }
  const program = await programHash()
  let made = 0
  return {
    made: () => made,
    async remember<Value>(
      key: readonly (string | Uint8Array)[],
      make: () => Promise<Value> | Value,
    ): Promise<Value> {
      const path = pathOf(folder, [program, ...key])
      const kept = await readFile(path, 'utf8').catch(() => undefined)
      if (kept !== undefined) {
        try {
          return JSON.parse(kept)
        } catch {
          // Cut off by a full disk or a crash.
        }
      }
      const value = await make()
      made++
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.${process.pid}`
      // If the cache cannot be written, the run only takes longer.
      await writeFile(part, JSON.stringify(value)).then(
        () => rename(part, path),
        () => rm(part, { force: true }),
      )
      return value
    },
    async tidy() {
      const oldest = Date.now() - DAYS * 24 * 3600 * 1000
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name)
        // File systems seldom keep access times, so age is counted from writing; entries still in use are soon
        // written again.
        if (entry.isFile() && (await stat(path)).mtimeMs < oldest) await rm(path, { force: true })
      }
    },
  }
}

function pathOf(folder: string, key: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  // Each part comes with its length, so that different parts never give the same key.
  for (const part of key) hash.update(`${part.length} `).update(part)
  const name = hash.digest('hex')
  return join(folder, name.slice(0, 2), `${name.slice(2)}.json`)
}

/** A hash of the code that reads and finds: another version of it may find something else. */
async function programHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const part of ['gazetteer', 'geoparse', 'corpus', 'formats']) {
    const folder = fileURLToPath(new URL(`../${part}/`, import.meta.url))
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile() && /\.[jt]s$/u.test(entry.name))
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      hash.update(await readFile(file))
  }
  return hash.digest('hex')
}
