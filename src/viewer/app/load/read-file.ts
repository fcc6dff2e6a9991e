import { readShownCorpus } from '../../../formats/index.ts'
import { type Found, trouble } from './problem.ts'

/**
 * Reads the text of a corpus file. Of what is wrong in it a reader is told the place; the whole, in English, goes to
 * the console for whoever made the file.
 *
 * @param name what a sentence calls the file.
 */
export function readFile(name: string, text: string): Found {
  const read = readShownCorpus(text)
  if (read.ok) return read
  // A file that is cut off, or another page in its place, is by far the commonest.
  if (read.at === undefined) return trouble('corpusNotJson', { name })
  console.info(`${name}: ${read.error}`)
  return trouble('corpusUnfit', { name, at: read.at })
}
