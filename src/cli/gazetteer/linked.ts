import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { linkedPlace, type PlaceRecord } from '../../gazetteer/build/index.ts'
import { showProgress } from '../progress.ts'
import { createFeatureReader } from './features.ts'
import type { Skipped } from './skipped.ts'

/** Adds the features of a Linked Places file: a feature collection, or a feature a line. */
export async function readLinkedPlaces(
  path: string,
  skipped: Skipped,
  add: (record: PlaceRecord) => string | undefined,
): Promise<void> {
  const file = basename(path)
  const { size } = await stat(path)
  const progress = showProgress(`MB of ${file}`)
  const reader = createFeatureReader((text, line) => {
    const problem = use(text)
    if (problem) skipped.add(file, line, problem)
  })
  const decoder = new TextDecoder()
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    reader.read(decoder.decode(chunk, { stream: true }))
    done += chunk.length
    progress(Math.round(done / 1_000_000), Math.max(1, Math.round(size / 1_000_000)))
  }
  const open = reader.openSince()
  if (open > 0) skipped.add(file, open, 'the file ends before its brackets are closed')

  function use(text: string): string | undefined {
    if (text.includes('\ufffd')) return 'it is not UTF-8 text'
    try {
      const record = linkedPlace(JSON.parse(text))
      return typeof record === 'string' ? record : add(record)
    } catch {
      return 'it is not JSON'
    }
  }
}
