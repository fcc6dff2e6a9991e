/** An id in two parts, so that a million of them take four bytes each. */
export interface SplitId {
  /** The part before the number; empty where the id does not end in one. */
  readonly prefix: string
  /** Undefined where the id does not end in a number below 2^32 without leading zeros. */
  readonly number?: number
}

const numbered = /^(.*?\D)(0|[1-9]\d{0,9})$/s

/** `geonames:587084` becomes `geonames:` and 587084. */
export function splitId(id: string): SplitId {
  const [, prefix, digits] = numbered.exec(id) ?? []
  const number = Number(digits)
  return prefix !== undefined && prefix.length <= 80 && number <= 0xffffffff
    ? { prefix, number }
    : { prefix: '' }
}
