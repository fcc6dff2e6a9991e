import type { Correction } from '../../corpus/index.ts'
import { readCorrections } from '../../formats/index.ts'

/** Larger files are refused, in bytes: they would freeze the page, and no person's corrections fill them. */
const LARGEST = 32 * 2 ** 20

/**
 * Reads the corrections in a file that the reader chose. What is wrong in it goes to the console, for whoever made it.
 *
 * @returns null where the file holds none that can be read.
 */
export async function loadFile(file: File): Promise<readonly Correction[] | null> {
  if (file.size > LARGEST) return null
  try {
    const read = readCorrections(await file.text())
    if (read.ok) return read.value
    console.info(`${file.name}: ${read.error}`)
  } catch (error) {
    console.info(error)
  }
  return null
}
