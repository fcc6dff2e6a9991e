import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Gazetteer, GazetteerError, openGazetteer } from '../gazetteer/index.ts'
import { GAZETTEERS } from './paths.ts'
import { fileReason, Problem } from './problem.ts'

/** Opens the bundled gazetteer, or the file at a path or an http(s) address. */
export async function loadGazetteer(from?: string): Promise<Gazetteer> {
  return (await loadGazetteerFile(from)).gazetteer
}

/** The same, with a hash of the file, which tells it from every other. */
export async function loadGazetteerFile(
  from: string = GAZETTEERS.full,
): Promise<{ readonly gazetteer: Gazetteer; readonly id: string }> {
  const bytes = await (/^https?:\/\//.test(from) ? download(from) : read(from))
  const id = createHash('sha256').update(new Uint8Array(bytes)).digest('hex')
  try {
    return { gazetteer: await openGazetteer(bytes), id }
  } catch (error) {
    throw error instanceof GazetteerError ? new Problem(`${from}: ${error.message}`) : error
  }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Problem(
      `The gazetteer ${path} ${fileReason(error)}; give a file made by "wherein gazetteer build".`,
    )
  }
}

async function download(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url).catch(() => undefined)
  if (response?.ok) return response.arrayBuffer()
  const reason = response ? `it answers ${response.status}` : 'there is no connection'
  throw new Problem(`The gazetteer ${url} cannot be fetched: ${reason}.`)
}
