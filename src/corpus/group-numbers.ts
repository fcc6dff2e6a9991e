/** Numbers by key: those of key `k` are `numbers[starts[k]]` to `numbers[starts[k + 1] - 1]`, in their order. */
export interface GroupedNumbers {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/**
 * Groups numbers by their keys, as {@link groupBy} does items.
 *
 * @param keyOf gives each number its key, which is below `keys`; a number whose key is -1 is left out.
 */
export function groupNumbers(numbers: Uint32Array, keyOf: Int32Array, keys: number): GroupedNumbers {
  const starts = new Uint32Array(keys + 1)
  // Plain loops: these run once a filter, too seldom for iterators over a hundred thousand numbers to be made fast.
  const { length } = numbers
  for (let i = 0; i < length; i++) {
    const key = keyOf[numbers[i]!]!
    if (key >= 0) starts[key + 1]!++
  }
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!
  const next = starts.slice()
  const grouped = new Uint32Array(starts[keys]!)
  for (let i = 0; i < length; i++) {
    const key = keyOf[numbers[i]!]!
    if (key >= 0) grouped[next[key]!++] = numbers[i]!
  }
  return { starts, numbers: grouped }
}
