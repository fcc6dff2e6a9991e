import { warn } from '../problem.ts'

/** The most rows that are reported one by one; the others are only counted. */
const NAMED = 10

/** Rows that could not be used. */
export interface Skipped {
  readonly add: (file: string, line: number, reason: string) => void
  /** Tells how many there were, if any. */
  readonly tell: () => void
}

/** Tells the first rows on stderr as they come. */
export function createSkipped(): Skipped {
  let count = 0
  return {
    add(file, line, reason) {
      if (count++ < NAMED) warn(`${file}:${line} is skipped: ${reason}.`)
    },
    tell() {
      if (count > NAMED) warn(`${count} rows were skipped; the first ${NAMED} are named above.`)
      else if (count > 0) warn(`${count} ${count === 1 ? 'row was' : 'rows were'} skipped.`)
    },
  }
}
