/**
 * The same plain value with its typed arrays in memory that workers share, so that a gazetteer is opened once for all of them.
 *
 * @param own names of columns that change while they are used: each worker gets its own copy.
 */
export function shareColumns<Value>(value: Value, own: ReadonlySet<string>): Value {
  const share = (each: unknown, key: string): unknown => {
    if (ArrayBuffer.isView(each)) return own.has(key) || each instanceof DataView ? each : shared(each)
    if (Array.isArray(each)) return each
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, share(inner, name)]))
  }
  return share(value, '') as Value
}

function shared(view: ArrayBufferView): ArrayBufferView {
  const bytes = new Uint8Array(new SharedArrayBuffer(view.byteLength))
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  const Type = view.constructor as new (buffer: ArrayBufferLike) => ArrayBufferView
  return new Type(bytes.buffer)
}
