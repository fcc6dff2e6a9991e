import { BUCKETS } from '../../weights/tagger.ts'

/** The hashed features of one span: rows of the model's weight table, each present or absent. */
export interface HashRow {
  count: number
  readonly bucket: Int32Array
}

/** No span has more features. */
const MOST = 192

/** An empty row. */
export function makeHashRow(): HashRow {
  return { count: 0, bucket: new Int32Array(MOST) }
}

/** Appends the feature `template` with a value: only 32-bit integers are involved, so that every engine agrees. */
export function addHashed(row: HashRow, template: number, value: number): void {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 13
  if (row.count < MOST) row.bucket[row.count++] = hash & (BUCKETS - 1)
}

/** Two values as one. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ (b + 0x7f4a7c15)
}
