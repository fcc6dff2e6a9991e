import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../problem.ts'
import { writeWhole } from './write-whole.ts'

/** The file in a built folder that tells which of its files are Wherein's own. */
const NAME = 'wherein-files.json'

/**
 * The files that Wherein wrote into a folder, by path from the folder, each with the hashes that it may have. There
 * is one hash but after a build that was ended half-way: then either the old file stands there or the new one.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>

/**
 * Reads the manifest of a folder; empty where the folder has none.
 *
 * @throws Problem where there is one that cannot be read: without it nobody can tell whose the files are
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, NAME)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return new Map()
  try {
    const { files } = JSON.parse(text)
    return new Map(
      Object.entries<unknown>(files).map(([path, hashes]) => {
        if (!Array.isArray(hashes)) throw new TypeError(path)
        return [path, hashes.map(String)]
      }),
    )
  } catch {
    throw new Problem(
      `${file} should list the files that Wherein wrote there and cannot be read; build into another folder.`,
    )
  }
}

/** Writes the manifest of a folder. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(join(folder, NAME), `${JSON.stringify({ files }, null, 1)}\n`)
}

/** The hash by which a file is known again. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}
