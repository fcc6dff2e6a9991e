/** Numbers by key: those of key `k` are `numbers[starts[k]]` to `numbers[starts[k + 1] - 1]`, in their order. */
export interface GroupedNumbers {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/**
 * Groups numbers by their keys, as {@link groupBy} does items.
 *
 * @param keyOf of each number its key, below `keys`; a number whose key is -1 is left out.
 */
export function groupNumbers(numbers: Uint32Array, keyOf: Int32Array, keys: number): GroupedNumbers {
  const starts = new Uint32Array(keys + 1)
  for (const number of numbers) if (keyOf[number] >= 0) starts[keyOf[number] + 1]++
  for (let key = 0; key < keys; key++) starts[key + 1] += starts[key]
  const next = starts.slice()
  const grouped = new Uint32Array(starts[keys])
  for (const number of numbers) if (keyOf[number] >= 0) grouped[next[keyOf[number]]++] = number
  return { starts, numbers: grouped }
}
