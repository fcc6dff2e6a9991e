import { readCorpus } from '../../formats/index.ts'
import { type Found, trouble } from './problem.ts'

/**
 * Reads the text of a corpus file.
 *
 * @param name what a sentence calls the file.
 */
export function readFile(name: string, text: string): Found {
  const read = readCorpus(text)
  if (read.ok) return read
  // A file that is cut off, or another page in its place, is by far the commonest; what else is wrong is for its maker.
  return isJson(text)
    ? trouble('corpusUnfit', { name, reason: read.error })
    : trouble('corpusNotJson', { name })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
