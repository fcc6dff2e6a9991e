import { groupNumbers } from '../../corpus/index.ts'

/**
 * The numbers of the items with a count above 0, highest count first, ties ascending. Counting sort, because most
 * counts are small.
 */
export function mostFirst(counts: Uint32Array): Uint32Array {
  const { length } = counts
  let most = 0
  for (let i = 0; i < length; i++) if (counts[i]! > most) most = counts[i]!
  const keyOf = new Int32Array(length)
  for (let i = 0; i < length; i++) keyOf[i] = counts[i]! > 0 ? most - counts[i]! : -1
  return groupNumbers(upTo(length), keyOf, most).numbers
}

/** 0, 1, 2 and so on, below a length. */
export function upTo(length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  for (let i = 0; i < length; i++) numbers[i] = i
  return numbers
}
