import type { NameIndex } from '../file/gazetteer.ts'
import type { ExpandedNames } from './expand-names.ts'

/** Names that begin like the query: those from `first` to before `end`. */
export interface SimilarNames {
  readonly first: NameIndex
  readonly end: NameIndex
  /** How many bytes of them the query stands for. */
  readonly depth: number
  /** How many letters of the query had to be changed. */
  readonly typos: number
}

/** The first letters of the query that must be right where several may be wrong. */
const SURE = 2

/**
 * Visits the names that begin like `typed` with at most `most` changes: a letter more, less, other, or two swapped (the
 * restricted distance of Damerau and Levenshtein). The sorted names are walked as the tree of their common beginnings,
 * and a branch is left as soon as every way of reading it costs too much.
 */
export function walkSimilar(
  names: ExpandedNames,
  typed: Uint8Array,
  most: number,
  visit: (found: SimilarNames) => void,
): void {
  const width = typed.length + 1
  // Row `d` holds the cost of turning each beginning of `typed` into the first `d` bytes of the branch.
  const rows = new Uint8Array((typed.length + most + 2) * width)
  const path = new Uint8Array(typed.length + most + 2)
  for (let i = 0; i < width; i++) rows[i] = i
  descend(0, names.start.length - 1, 0)

  function descend(first: NameIndex, end: NameIndex, depth: number): void {
    const cost = rows[depth * width + typed.length]!
    if (cost <= most) {
      visit({ first, end, depth, typos: cost })
      // Longer branches can only cost as much or more, unless letters are still missing.
      if (cost === 0) return
    }
    if (depth >= typed.length + most) return
    let from = first
    // Names that end here come first.
    while (from < end && lengthOf(names, from) === depth) from++
    while (from < end) {
      const byte = byteAt(names, from, depth)
      const to = endOf(names, from, end, depth, byte)
      if (depth >= SURE || most < 2 || byte === typed[depth]) {
        path[depth] = byte
        if (step(depth, byte) <= most) descend(from, to, depth + 1)
      }
      from = to
    }
  }

  /** Fills the row below `depth` and returns its least cost. */
  function step(depth: number, byte: number): number {
    const above = depth * width
    const row = above + width
    let least = depth + 1
    rows[row] = least
    for (let i = 1; i < width; i++) {
      const same = typed[i - 1] === byte
      let cost = Math.min(rows[above + i - 1]! + (same ? 0 : 1), rows[above + i]! + 1, rows[row + i - 1]! + 1)
      if (depth > 0 && i > 1 && typed[i - 1] === path[depth - 1] && typed[i - 2] === byte) {
        cost = Math.min(cost, rows[above - width + i - 2]! + 1)
      }
      rows[row + i] = cost
      if (cost < least) least = cost
    }
    return least
  }
}

function lengthOf(names: ExpandedNames, name: NameIndex): number {
  return names.start[name + 1]! - names.start[name]!
}

function byteAt(names: ExpandedNames, name: NameIndex, depth: number): number {
  return names.bytes[names.start[name]! + depth]!
}

/** The end of the names that have `byte` at `depth`, all of which agree before it. */
function endOf(
  names: ExpandedNames,
  first: NameIndex,
  end: NameIndex,
  depth: number,
  byte: number,
): NameIndex {
  // Ranges are mostly short: strides double until they overshoot, then the gap is halved.
  let stride = 1
  while (first + stride < end && byteAt(names, first + stride, depth) === byte) stride *= 2
  let low = first + (stride >> 1)
  let high = Math.min(end, first + stride)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byteAt(names, middle, depth) === byte) low = middle + 1
    else high = middle
  }
  return low
}
