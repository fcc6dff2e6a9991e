/** Sparse rows of features, one after another in one pool. */
export interface FeaturePool {
  count: number
  index: Int16Array
  value: Float32Array
}

/** An empty pool, which grows. */
export function makePool(capacity: number): FeaturePool {
  return { count: 0, index: new Int16Array(capacity), value: new Float32Array(capacity) }
}

/** Appends a feature, by its row in `FEATURES`. */
export function put(pool: FeaturePool, feature: number, value: number): void {
  if (pool.count === pool.index.length) grow(pool)
  pool.index[pool.count] = feature
  pool.value[pool.count++] = value
}

function grow(pool: FeaturePool): void {
  const index = new Int16Array(pool.count * 2)
  const value = new Float32Array(pool.count * 2)
  index.set(pool.index)
  value.set(pool.value)
  pool.index = index
  pool.value = value
}
