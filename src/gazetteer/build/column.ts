/** A list of unsigned 32-bit numbers that grows: four bytes an item, however many millions there are. */
export interface Column {
  values: Uint32Array
  length: number
}

export function createColumn(): Column {
  return { values: new Uint32Array(1024), length: 0 }
}

export function push(column: Column, value: number): void {
  if (column.length === column.values.length) {
    const grown = new Uint32Array(Math.ceil(column.values.length * 1.6))
    grown.set(column.values)
    column.values = grown
  }
  column.values[column.length++] = value
}

/** The filled part, without a copy. */
export function filled(column: Column): Uint32Array {
  return column.values.subarray(0, column.length)
}

/** Bytes of many texts, one after the other. */
export interface Pool {
  bytes: Uint8Array
  length: number
}

export function createPool(): Pool {
  return { bytes: new Uint8Array(1 << 16), length: 0 }
}

/** Appends bytes and returns where they start. */
export function append(pool: Pool, bytes: Uint8Array): number {
  const start = pool.length
  const needed = start + bytes.length
  if (needed > pool.bytes.length) {
    const grown = new Uint8Array(Math.max(needed, Math.ceil(pool.bytes.length * 1.6)))
    grown.set(pool.bytes.subarray(0, start))
    pool.bytes = grown
  }
  pool.bytes.set(bytes, start)
  pool.length = needed
  return start
}
