import type { Correction } from '../../corpus/index.ts'
import { failure, type Result, readCorrections } from '../../formats/index.ts'

/** Larger files are refused: they would freeze the page, and no person's corrections fill them. */
const LARGEST = 32 * 2 ** 20

/** Reads the corrections in a file that the reader chose. */
export async function loadFile(file: File): Promise<Result<readonly Correction[]>> {
  if (file.size > LARGEST)
    return failure(`${file.name} is larger than ${LARGEST / 2 ** 20} MB; choose a file that Wherein wrote.`)
  try {
    const read = readCorrections(await file.text())
    return read.ok ? read : failure(`${file.name}: ${read.error}`)
  } catch (error) {
    return failure(
      `${file.name} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
}
