import { damaged } from './error.ts'

/** Throws where a number of a section is `limit` or more. */
export function checkBelow<Numbers extends Uint8Array | Uint32Array>(
  section: string,
  values: Numbers,
  limit: number,
): Numbers {
  for (let i = 0; i < values.length; i++) {
    if (values[i]! >= limit) {
      throw damaged(`item ${i} of section "${section}" is ${values[i]}, and ${limit - 1} is the most`)
    }
  }
  return values
}

/** Throws where the numbers do not ascend. */
export function checkAscending(section: string, values: Uint32Array): Uint32Array {
  for (let i = 1; i < values.length; i++) {
    if (values[i]! <= values[i - 1]!) throw damaged(`section "${section}" is not in order`)
  }
  return values
}

/** Where each item starts, from lengths that must add up to `total`; one longer than the lengths. */
export function startsOf(section: string, lengths: Uint8Array | Uint32Array, total: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i]!
    starts[i + 1] = sum
  }
  if (sum !== total) {
    throw damaged(`the lengths in section "${section}" come to ${sum} instead of ${total}`)
  }
  return starts
}
