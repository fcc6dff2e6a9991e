import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileReason, Problem } from '../problem.ts'
import { keep, removeOnInterrupt } from './leftovers.ts'

/**
 * Writes a file beside its place and moves it there once it is whole: whoever looks finds the old file or the new
 * one, and a disk that fills or a command that is killed costs neither.
 *
 * @param through streams that change the bytes on their way, such as a compressor
 * @throws Problem where it cannot be written; what stood there before is untouched
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  through: readonly Transform[] = [],
): Promise<void> {
  const source = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  const streams = [Readable.from(source, { objectMode: false }), ...through]
  const target = await realpath(path).catch(() => path)
  const stats = await stat(target).catch(() => undefined)
  if (stats && !stats.isFile()) {
    // A terminal, a pipe or a device has no place beside it.
    await pipeline([...streams, createWriteStream(target)]).catch(error => {
      throw new Problem(`${path} ${fileReason(error, 'written to')}.`)
    })
    return
  }
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  removeOnInterrupt(part)
  try {
    await pipeline([...streams, createWriteStream(part)])
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw new Problem(`${path} ${fileReason(error, 'written to')}.`)
  } finally {
    keep(part)
  }
}
