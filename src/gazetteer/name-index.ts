import { GazetteerError } from './error.ts'
import { MAX_NAME_BYTES } from './fold.ts'
import { HASH_START, hashByte, spread } from './name-hash.ts'

/**
 * A hash table over every name and every beginning of a name that ends where a word ends. It is made at opening:
 * in the file it would be two megabytes that nothing can compress.
 *
 * A slot is 0 where empty; else its low bits are a name's row plus one, and above them stand WHOLE and MORE and, in
 * what remains of 32 bits, a mark from the hash that spares most comparisons.
 */
export interface NameIndexTable {
  readonly slots: Uint32Array
  /** How many bits hold the name. */
  readonly bits: number
  /** Bytes of the longest name. */
  readonly longest: number
}

const SPACE = 0x20
const COMMA = 0x2c

/** Set where the beginning is the name itself. */
export function wholeBit(bits: number): number {
  return 1 << bits
}

/** Set where some longer name goes on after this word. */
export function moreBit(bits: number): number {
  return 2 << bits
}

/** Expanded names and their index, in one pass over the front-coded text. */
export interface ExpandedNames {
  readonly bytes: Uint8Array
  readonly start: Uint32Array
  readonly index: NameIndexTable
}

export interface FrontCoded {
  /** Bytes each name shares with the one before it, and bytes that follow in `text`. */
  readonly shared: Uint32Array
  readonly follow: Uint32Array
  readonly text: Uint8Array
}

/** Throws where the front coding does not hold together or the names are not in order. */
export function expandNames({ shared, follow, text }: FrontCoded): ExpandedNames {
  const size = shared.length
  const start = new Uint32Array(size + 1)
  let total = 0
  let suffixes = 0
  let words = 0
  for (let name = 0; name < size; name++) {
    const length = shared[name]! + follow[name]!
    const before = name === 0 ? 0 : start[name]! - start[name - 1]!
    if (shared[name]! > before || follow[name] === 0 || length > MAX_NAME_BYTES) throw broken()
    total += length
    suffixes += follow[name]!
    start[name + 1] = total
  }
  if (suffixes !== text.length) throw broken()
  for (let i = 0; i < text.length; i++) if (text[i] === SPACE || text[i] === COMMA) words++

  const bytes = new Uint8Array(total)
  const bits = Math.max(1, 32 - Math.clz32(size))
  const mask = tableSize(size + words) - 1
  const slots = new Uint32Array(mask + 1)
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  const marks = markMask(bits)
  // The hash after each byte of the current name: what it shares with the next one is not hashed again.
  const hashes = new Int32Array(MAX_NAME_BYTES + 1)
  hashes[0] = HASH_START
  let longest = 0
  let slotBefore = 0

  function insert(hash: number, entry: number): number {
    const mixed = spread(hash)
    let slot = mixed & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry | (mixed & marks)
    return slot
  }

  let from = 0
  for (let name = 0; name < size; name++) {
    const at = start[name]!
    const prefix = shared[name]!
    const length = start[name + 1]! - at
    if (name > 0) {
      const before = start[name - 1]!
      if (prefix < at - before && bytes[before + prefix]! >= text[from]!) throw broken()
      bytes.copyWithin(at, before, before + prefix)
    }
    let hash = hashes[prefix]!
    for (let i = prefix; i < length; i++) {
      const byte = text[from++]!
      if ((byte === SPACE || byte === COMMA) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && name > 0 && at - start[name - 1]! === prefix) slots[slotBefore]! |= more
        else insert(hash, (name + 1) | more)
      }
      bytes[at + i] = byte
      hash = hashByte(hash, byte)
      hashes[i + 1] = hash
    }
    slotBefore = insert(hash, (name + 1) | whole)
    if (length > longest) longest = length
  }
  return { bytes, start, index: { slots, bits, longest } }
}

/** A power of two that at most seven tenths of are taken: fuller, linear probing slows down. */
function tableSize(entries: number): number {
  return 1 << Math.max(4, 32 - Math.clz32(Math.ceil(entries / 0.7)))
}

/** The bits of a slot above the name and its two flags. */
export function markMask(bits: number): number {
  return bits >= 30 ? 0 : (-1 << (bits + 2)) >>> 0
}

function broken(): GazetteerError {
  return new GazetteerError('The gazetteer is damaged: its names are not in order.')
}
