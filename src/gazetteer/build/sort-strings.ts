/** Byte strings inside one buffer: string `i` is `bytes.subarray(starts[i], starts[i] + lengths[i])`. */
export interface ByteStrings {
  readonly bytes: Uint8Array
  readonly starts: ArrayLike<number>
  readonly lengths: ArrayLike<number>
}

const FEW = 12

/**
 * Sorts the indices of byte strings in place, by multikey quicksort (J. Bentley, R. Sedgewick, "Fast algorithms
 * for sorting and searching strings", 1997): no string is ever made. Equal strings come in the order of index.
 */
export function sortStrings(order: Uint32Array, { bytes, starts, lengths }: ByteStrings): void {
  const at = (item: number, depth: number) => (depth < lengths[item]! ? bytes[starts[item]! + depth]! + 1 : 0)

  function compare(a: number, b: number, depth: number): number {
    for (let d = depth; ; d++) {
      const unit = at(a, d)
      const difference = unit - at(b, d)
      if (difference !== 0) return difference
      if (unit === 0) return a - b
    }
  }

  function insertionSort(from: number, to: number, depth: number): void {
    for (let i = from + 1; i < to; i++) {
      const item = order[i]!
      let j = i
      for (; j > from && compare(order[j - 1]!, item, depth) > 0; j--) order[j] = order[j - 1]!
      order[j] = item
    }
  }

  function sort(from: number, to: number, depth: number): void {
    while (to - from > FEW) {
      const pivot = median(
        at(order[from]!, depth),
        at(order[(from + to) >>> 1]!, depth),
        at(order[to - 1]!, depth),
      )
      let low = from
      let high = to
      for (let i = from; i < high; ) {
        const item = order[i]!
        const unit = at(item, depth)
        if (unit < pivot) {
          order[i++] = order[low]!
          order[low++] = item
        } else if (unit > pivot) {
          order[i] = order[--high]!
          order[high] = item
        } else i++
      }
      sort(from, low, depth)
      sort(high, to, depth)
      if (pivot === 0) {
        order.subarray(low, high).sort()
        return
      }
      from = low
      to = high
      depth++
    }
    insertionSort(from, to, depth)
  }

  sort(0, order.length, 0)
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
