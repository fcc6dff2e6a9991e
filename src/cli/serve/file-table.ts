import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { lookup } from 'mrmime'

/** A body that the server can send, read or made before it listens. */
export interface ServedFile {
  readonly bytes: Uint8Array
  /** The value of `Content-Type`. */
  readonly type: string
  /** The value of `ETag`, from the bytes alone. */
  readonly etag: string
  /** The same bytes compressed with gzip, where that makes them smaller. */
  readonly zipped?: Uint8Array
}

/** What each path answers with, such as `/index.html`. What is not in it does not exist. */
export type FileTable = Map<string, ServedFile>

/**
 * Reads every file of a folder and its sub-folders into the table. Dot files and links are left out: a built
 * folder has none, and one that somebody put there could lead out of it.
 */
export async function addFolder(table: FileTable, folder: string, path = '/'): Promise<void> {
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith('.')) continue
    const file = join(folder, name)
    const stats = await lstat(file)
    if (stats.isDirectory()) await addFolder(table, file, `${path}${name}/`)
    else if (stats.isFile()) table.set(path + name, await servedFile(await readFile(file), typeOf(name)))
  }
}

/** A body of a stated type, compressed once for all who take it so. */
export async function servedFile(bytes: Uint8Array, type: string): Promise<ServedFile> {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  const zipped = /^text\/|json|javascript|svg/u.test(type) ? await promisify(gzip)(bytes) : undefined
  return zipped && zipped.length < bytes.length ? { bytes, type, etag, zipped } : { bytes, type, etag }
}

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream'
  return /^text\/|javascript|json/u.test(type) ? `${type}; charset=utf-8` : type
}
