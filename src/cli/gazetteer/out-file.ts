import { constants, createWriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Builder, type BuildNotes, finishBuild } from '../../gazetteer/build/index.ts'
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

/** Writes the file, gzipped where its name says so. */
export async function writeFile(builder: Builder, out: string, notes: BuildNotes): Promise<void> {
  const file = finishBuild(builder, notes)
  const parts = function* () {
    for (let at = 0; at < file.length; at += 1 << 20) yield file.subarray(at, at + (1 << 20))
  }
  const target = createWriteStream(out)
  try {
    if (out.endsWith('.gz')) await pipeline(Readable.from(parts()), createGzip({ level: 9 }), target)
    else await pipeline(Readable.from(parts()), target)
  } catch (error) {
    throw new Problem(`${out} ${fileReason(error, 'written to')}.`)
  }
}
