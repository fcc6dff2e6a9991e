import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGzip } from 'node:zlib'
import { type Builder, type BuildNotes, finishBuild } from '../../gazetteer/build/index.ts'
import { writeWhole } from '../output/write-whole.ts'
import { fileReason, Problem } from '../problem.ts'

/** A large dump takes minutes to read: that its file can be written is asked before. */
export async function needFolder(out: string): Promise<void> {
  const folder = dirname(out)
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new Problem(`The folder ${folder} for --out ${fileReason(error, 'written to')}.`)
  }
}

/** Refuses to write over one of the files that are read. */
export async function needOtherFile(out: string, sources: readonly string[]): Promise<void> {
  const target = await realpath(out).catch(() => undefined)
  if (target === undefined) return
  for (const source of sources)
    if ((await realpath(source).catch(() => undefined)) === target)
      throw new Problem(`--out ${out} is a file that is read; name another.`)
}

/** Writes the file, gzipped where its name says so. */
export async function writeFile(builder: Builder, out: string, notes: BuildNotes): Promise<void> {
  const file = finishBuild(builder, notes)
  const parts = function* () {
    for (let at = 0; at < file.length; at += 1 << 20) yield file.subarray(at, at + (1 << 20))
  }
  await writeWhole(out, parts(), out.endsWith('.gz') ? [createGzip({ level: 9 })] : [])
}
