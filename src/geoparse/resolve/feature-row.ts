/**
 * One candidate's features. Nearly all are zero, so those that are not are listed: a sum over six of some fifty costs
 * less than clearing and reading them all.
 */
export interface FeatureRow {
  count: number
  /** Which features are set, in the order they were. */
  readonly set: Uint8Array
  /** By feature. */
  readonly value: Float64Array
}

/** A row with no feature set. */
export function makeFeatureRow(features: number): FeatureRow {
  return { count: 0, set: new Uint8Array(features), value: new Float64Array(features) }
}

/** Clears all features. */
export function clearFeatures(row: FeatureRow): void {
  for (let i = 0; i < row.count; i++) row.value[row.set[i]!] = 0
  row.count = 0
}

/** Sets a feature that is not yet set. */
export function setFeature(row: FeatureRow, feature: number, value: number): void {
  if (value === 0) return
  row.set[row.count++] = feature
  row.value[feature] = value
}

/** The sum of what the features weigh. */
export function weighFeatures(weights: Float64Array, { count, set, value }: FeatureRow): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[set[i]!]! * value[set[i]!]!
  return sum
}
