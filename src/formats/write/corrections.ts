import type { Correction } from '../../corpus/index.ts'

/** Writes corrections as a file to keep or to send: indented, so that a person can read what was corrected. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ type: 'wherein-corrections', version: 1, corrections }, null, 2)}\n`
}
