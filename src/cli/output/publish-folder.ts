import { cp, lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileReason, Problem } from '../problem.ts'
import { keep, removeOnInterrupt } from './leftovers.ts'
import { hashOf, type Manifest, readManifest, writeManifest } from './manifest.ts'

/** How the folder's parts are called in which the next state of the folder is made; the process's number follows. */
const PART = '.wherein-part-'

/** A folder in the making: what is put into it is seen by nobody before `publish`. */
export interface FolderDraft {
  /** Where files are copied to in bulk. */
  readonly folder: string
  /** Writes one file; folders on its path are made. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  /** The paths of all files in it so far, with slashes, in order. */
  readonly files: () => Promise<string[]>
  /**
   * Puts the files into their places, each at once and `index.html` last, and removes those of the last build that
   * are no more.
   *
   * @throws Problem, with nothing changed, where a file is in the way that Wherein did not write or somebody has changed
   */
  readonly publish: () => Promise<void>
  /** Leaves everything as it was. */
  readonly discard: () => Promise<void>
}

/**
 * Begins the next state of a folder beside the present one.
 *
 * @throws Problem where the folder cannot be written to
 */
export async function draftFolder(out: string): Promise<FolderDraft> {
  const folder = join(out, `${PART}${process.pid}`)
  try {
    await mkdir(out, { recursive: true })
    await removeAbandoned(out)
    await mkdir(folder)
  } catch (error) {
    throw new Problem(`The folder ${out} for --out ${fileReason(error, 'written to')}.`)
  }
  removeOnInterrupt(folder)
  const discard = async () => {
    await rm(folder, { recursive: true, force: true })
    // Only where nothing is in it: the folder was made for this.
    await rmdir(out).catch(() => undefined)
    keep(folder)
  }
  return {
    folder,
    discard,
    files: () => filesIn(folder),
    async write(path, content) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    },
    async publish() {
      await replaceFiles(out, folder)
      await rm(folder, { recursive: true, force: true })
      keep(folder)
    },
  }
}

async function replaceFiles(out: string, folder: string): Promise<void> {
  const before = await readManifest(out)
  const after = new Map<string, readonly string[]>()
  for (const path of await filesIn(folder)) after.set(path, [hashOf(await readFile(join(folder, path)))])
  for (const [path, hashes] of after) await needOwn(out, path, [...(before.get(path) ?? []), ...hashes])
  await writeManifest(out, union(before, after))
  // A page is replaced once all that it loads is there.
  const order = [...after.keys()].sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')))
  for (const path of order) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await rename(join(folder, path), join(out, path))
  }
  for (const [path, hashes] of before) if (!after.has(path)) await removeStale(out, path, hashes)
  await writeManifest(out, after)
}

/** Refuses a path at which something stands that no build has put there. */
async function needOwn(out: string, path: string, hashes: readonly string[]): Promise<void> {
  const file = join(out, path)
  const stats = await lstat(file).catch(() => undefined)
  if (!stats) return
  if (stats.isFile() && hashes.includes(hashOf(await readFile(file)))) return
  throw new Problem(
    `${file} was not written by Wherein, or was changed since; nothing is replaced. Move it away or build into another folder.`,
  )
}

/** A file that the last build wrote and this one does not. Where somebody has changed it, it is theirs now and stays. */
async function removeStale(out: string, path: string, hashes: readonly string[]): Promise<void> {
  const file = join(out, path)
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes || !hashes.includes(hashOf(bytes))) return
  await rm(file)
  for (let folder = dirname(file); relative(out, folder) !== ''; folder = dirname(folder)) {
    // A folder with anything in it stays.
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      break
  }
}

function union(before: Manifest, after: Manifest): Manifest {
  const both = new Map(before)
  for (const [path, hashes] of after) both.set(path, [...(before.get(path) ?? []), ...hashes])
  return both
}

/** The paths of all files under a folder, with slashes, in order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Removes parts that a killed build has left. One that is still at work is told by its process. */
async function removeAbandoned(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    if (!name.startsWith(PART)) continue
    if (!isRunning(Number(name.slice(PART.length))))
      await rm(join(out, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Copies files or a folder into a draft; `filter` tells by its path which files are wanted. */
export async function copyInto(
  draft: FolderDraft,
  from: string,
  path = '.',
  filter: (file: string) => boolean = () => true,
): Promise<void> {
  await cp(from, join(draft.folder, path), { recursive: true, filter })
}
