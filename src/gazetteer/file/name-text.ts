import { damaged } from './error.ts'

/**
 * The folded names in alphabetical order of their UTF-8, as they lie in the file: each says how many bytes it shares with the
 * one before it and which follow. Every sixteenth is also kept in full, so that none is more than fifteen steps away. Spelled
 * out, they would take twice the memory and longer to open.
 */
export interface NameText {
  /** How many distinct names. */
  readonly size: number
  readonly shared: Uint8Array
  readonly follow: Uint8Array
  /** What follows, one after the other. */
  readonly text: Uint8Array
  /** Block `b` begins with name `16 b`, which is `heads.subarray(headStart[b], headStart[b + 1])`. */
  readonly heads: Uint8Array
  readonly headStart: Uint32Array
  /** Where in `text` the names of a block behind its first begin. */
  readonly blockText: Uint32Array
}

/** Names in a block, as a power of two. */
export const BLOCK_BITS = 4
const IN_BLOCK = (1 << BLOCK_BITS) - 1

/**
 * Throws where a name does not come behind the one before it. Look-ups rely on it, but to check it for all names at opening
 * would read every letter: it is checked where letters are read anyway.
 *
 * @param byte the first byte that differs, and `before` the one that the name before has in its place.
 */
export function checkOrder(name: number, byte: number, before: number): void {
  if (byte <= before) throw damaged(`its names are not in alphabetical order at name ${name}`)
}

/** Bytes of a name. */
export function nameLength({ shared, follow }: NameText, name: number): number {
  return shared[name]! + follow[name]!
}

/** Where in `text` the bytes that follow in a name begin. */
export function suffixStart({ follow, blockText }: NameText, name: number): number {
  const head = name & ~IN_BLOCK
  let at = blockText[name >> BLOCK_BITS]! - follow[head]!
  for (let each = head; each < name; each++) at += follow[each]!
  return at
}

/** How many of the first `length` bytes of `target` a name begins with. */
export function agreement(names: NameText, name: number, target: Uint8Array, length: number): number {
  const { shared, follow, text, heads, headStart, blockText } = names
  const block = name >> BLOCK_BITS
  const headEnd = headStart[block + 1]!
  let agreed = 0
  for (let at = headStart[block]!; at < headEnd && agreed < length && heads[at] === target[agreed]; at++)
    agreed++
  let at = blockText[block]!
  for (let each = (name & ~IN_BLOCK) + 1; each <= name; each++) {
    const prefix = shared[each]!
    const end = at + follow[each]!
    // If this name shares more bytes with the one before it than agreed so far, it differs at the same byte as that
    // one.
    if (prefix <= agreed) {
      agreed = prefix
      for (let i = at; i < end && agreed < length && text[i] === target[agreed]; i++) agreed++
    }
    at = end
  }
  return agreed
}

/** Writes a name to `out`, which has room for the longest, and returns its length. */
export function copyName(names: NameText, name: number, out: Uint8Array): number {
  const { shared, follow, text, heads, headStart, blockText } = names
  const block = name >> BLOCK_BITS
  out.set(heads.subarray(headStart[block], headStart[block + 1]))
  let at = blockText[block]!
  for (let each = (name & ~IN_BLOCK) + 1; each <= name; each++) {
    for (let i = 0; i < follow[each]!; i++) out[shared[each]! + i] = text[at++]!
  }
  return nameLength(names, name)
}
