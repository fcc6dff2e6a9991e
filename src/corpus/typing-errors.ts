/**
 * The least length at which one letter, and two letters, may be wrong. Shorter words are too similar to each other.
 */
const ONE_ERROR = 4
const TWO_ERRORS = 7

/** How many typing errors a typed word may contain. */
export function errorsAllowed({ length }: string): number {
  return length >= TWO_ERRORS ? 2 : length >= ONE_ERROR ? 1 : 0
}

/** Counts the errors in what was typed, if it was meant as the beginning of a word; beyond the most allowed it gives Infinity. */
export type CountErrors = (word: string) => number

/**
 * Prepares a typed word for comparison with many. An error is a letter left out, added, changed, or swapped with the
 * next (optimal string alignment, the restricted distance of Damerau and Levenshtein).
 *
 * @param typed folded, as the words that it is compared with.
 */
export function countErrors(typed: string, most: number): CountErrors {
  if (most === 0) return word => (word.startsWith(typed) ? 0 : Infinity)
  const width = typed.length + 1
  const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)]
  return word => {
    if (word.startsWith(typed)) return 0
    let [beforeLast, last, row] = rows as [
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
    ]
    for (let i = 0; i < width; i++) last[i] = i
    let fewest = last[typed.length]!
    const end = Math.min(word.length, typed.length + most)
    for (let at = 1; at <= end; at++) {
      row[0] = at
      let least = at
      for (let i = 1; i < width; i++) {
        const same = word.charCodeAt(at - 1) === typed.charCodeAt(i - 1)
        let errors = Math.min(last[i - 1]! + (same ? 0 : 1), last[i]! + 1, row[i - 1]! + 1)
        const swapped =
          at > 1 &&
          i > 1 &&
          word.charCodeAt(at - 1) === typed.charCodeAt(i - 2) &&
          word.charCodeAt(at - 2) === typed.charCodeAt(i - 1)
        if (swapped) errors = Math.min(errors, beforeLast[i - 2]! + 1)
        row[i] = errors
        if (errors < least) least = errors
      }
      // What was typed may end here: the rest of the word is yet to come.
      fewest = Math.min(fewest, row[typed.length]!)
      if (least > most) break
      ;[beforeLast, last, row] = [last, row, beforeLast]
    }
    return fewest <= most ? fewest : Infinity
  }
}
