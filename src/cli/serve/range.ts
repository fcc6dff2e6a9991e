/** What a `Range` header asks of a body: all of it, one stretch (`end` is exclusive), or one that does not exist. */
export type AskedRange = 'all' | 'none' | { readonly start: number; readonly end: number }

/**
 * Reads a `Range` header (RFC 9110, section 14). A header that is malformed, in another unit, or asks for several
 * ranges is ignored, as the standard allows; a single range past the end is refused.
 *
 * @param header the header's value, if one was sent
 * @param size the length of the body in bytes
 */
export function askedRange(header: string | undefined, size: number): AskedRange {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/iu.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (first === '' && last === '') return 'all'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : { start: size - length, end: size }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'all'
  if (start >= size) return 'none'
  return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) }
}
