/**
 * Numbers as byte planes: all lowest bytes, then all second bytes, and so on. gzip finds far more to save in a
 * plane of nearly equal high bytes than in interleaved words.
 */
export function encodePlanes(values: ArrayLike<number>): Uint8Array {
  let all = 0
  for (let i = 0; i < values.length; i++) all |= values[i]!
  const width = all >>> 24 ? 4 : all >>> 16 ? 3 : all >>> 8 ? 2 : 1
  const bytes = new Uint8Array(values.length * width)
  for (let plane = 0; plane < width; plane++) {
    const at = plane * values.length
    for (let i = 0; i < values.length; i++) bytes[at + i] = values[i]! >>> (plane * 8)
  }
  return bytes
}

/** The inverse of `encodePlanes`. The caller has checked that `bytes` holds `count` values of one to four bytes. */
export function decodePlanes(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count)
  const width = count === 0 ? 1 : bytes.length / count
  const plane = (index: number) => bytes.subarray(index < width ? index * count : 0)
  const [second, third, highest] = [plane(1), plane(2), plane(3)]
  // One pass over four planes, of which the missing ones are masked, is faster than one pass for each that is there.
  const mask = -1 >>> (32 - 8 * width)
  for (let i = 0; i < count; i++)
    values[i] = (bytes[i]! | (second[i]! << 8) | (third[i]! << 16) | (highest[i]! << 24)) & mask
  return values
}

/** Small numbers of either sign as small unsigned ones: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0
}

/** The inverse of `zigzag`. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1)
}
