import { readShownCorpus } from '../../../formats/index.ts'
import { type Found, trouble } from './problem.ts'

/**
 * Reads the text of a corpus file. If it is faulty, the reader is told where; the full message, in English, goes to
 * the console for whoever made the file.
 *
 * @param name what a sentence calls the file.
 */
export function readFile(name: string, text: string): Found {
  const read = readShownCorpus(text)
  if (read.ok) return read
  // By far the most common faults are a file that is cut off and another page in its place.
  if (read.at === undefined) return trouble('corpusNotJson', { name })
  console.info(`${name}: ${read.error}`)
  return trouble('corpusUnfit', { name, at: read.at })
}
