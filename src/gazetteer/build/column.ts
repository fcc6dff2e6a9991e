type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** How many bytes an item of a column takes. */
export type Width = 1 | 2 | 4

/** A list of unsigned numbers that grows, as narrow as they allow: there may be many millions. */
export interface Column {
  values: Numbers
  length: number
  readonly width: Width
}

/** An empty column. */
export function createColumn(width: Width): Column {
  return { values: numbers(width, 1024), length: 0, width }
}

/** Appends an item, which must fit the width. */
export function push(column: Column, value: number): void {
  if (column.length === column.values.length) {
    const larger = numbers(column.width, grown(column.length))
    larger.set(column.values)
    column.values = larger
  }
  column.values[column.length++] = value
}

/** The filled part, without a copy. */
export function filled(column: Column): Numbers {
  return column.values.subarray(0, column.length)
}

function numbers(width: Width, length: number): Numbers {
  return width === 1
    ? new Uint8Array(length)
    : width === 2
      ? new Uint16Array(length)
      : new Uint32Array(length)
}

/** Short lists grow by three fifths; long ones by a quarter, to waste less memory. */
function grown(length: number): number {
  return Math.ceil(length * (length < 1_000_000 ? 1.6 : 1.25))
}

/** Bytes of many texts, one after the other. */
export interface Pool {
  bytes: Uint8Array
  length: number
}

/** An empty pool. */
export function createPool(): Pool {
  return { bytes: new Uint8Array(1 << 16), length: 0 }
}

/** Appends bytes and returns where they start. */
export function append(pool: Pool, bytes: Uint8Array): number {
  const start = pool.length
  const needed = start + bytes.length
  if (needed > pool.bytes.length) {
    const larger = new Uint8Array(Math.max(needed, grown(pool.bytes.length)))
    larger.set(pool.bytes.subarray(0, start))
    pool.bytes = larger
  }
  pool.bytes.set(bytes, start)
  pool.length = needed
  return start
}
