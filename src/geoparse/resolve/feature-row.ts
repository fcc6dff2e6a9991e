/**
 * One candidate's signs. Nearly all are zero, so those that are not are listed: a sum over six of some fifty costs
 * less than clearing and reading them all.
 */
export interface SignRow {
  count: number
  /** Which signs are set, in the order they were. */
  readonly set: Uint8Array
  /** By sign. */
  readonly value: Float64Array
}

/** A row with no sign set. */
export function makeSignRow(signs: number): SignRow {
  return { count: 0, set: new Uint8Array(signs), value: new Float64Array(signs) }
}

/** Unsets all signs. */
export function clearSigns(row: SignRow): void {
  for (let i = 0; i < row.count; i++) row.value[row.set[i]!] = 0
  row.count = 0
}

/** Sets a sign that is not yet set. */
export function setSign(row: SignRow, sign: number, value: number): void {
  if (value === 0) return
  row.set[row.count++] = sign
  row.value[sign] = value
}

/** The sum of what the signs weigh. */
export function weighSigns(weights: Float64Array, { count, set, value }: SignRow): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[set[i]!]! * value[set[i]!]!
  return sum
}
