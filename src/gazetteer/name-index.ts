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
export function expandNames(coded: FrontCoded): ExpandedNames {
  const start = nameStarts(coded)
  const size = start.length - 1
  const bytes = new Uint8Array(start[size]!)
  const bits = Math.max(1, 32 - Math.clz32(size))
  // First all entries in order, then one tight loop that scatters them: the processor overlaps its cache misses.
  const most = size + wordEnds(coded.text)
  const hashes = new Uint32Array(most)
  const entries = new Uint32Array(most)
  const count = decodeNames(coded, start, bytes, bits, hashes, entries)
  const slots = new Uint32Array(tableSize(count))
  const mask = slots.length - 1
  const marks = markMask(bits)
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entries[i]! | (hash & marks)
  }
  return { bytes, start, index: { slots, bits, longest: longestOf(start) } }
}

/** Where each name starts once expanded. */
function nameStarts({ shared, follow, text }: FrontCoded): Uint32Array {
  const start = new Uint32Array(shared.length + 1)
  let total = 0
  let suffixes = 0
  let before = 0
  for (let name = 0; name < shared.length; name++) {
    const length = shared[name]! + follow[name]!
    if (shared[name]! > before || follow[name] === 0 || length > MAX_NAME_BYTES) throw broken()
    total += length
    suffixes += follow[name]!
    start[name + 1] = total
    before = length
  }
  if (suffixes !== text.length) throw broken()
  return start
}

function wordEnds(text: Uint8Array): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text[i] === SPACE || text[i] === COMMA) count++
  return count
}

function longestOf(start: Uint32Array): number {
  let longest = 0
  for (let name = 1; name < start.length; name++) longest = Math.max(longest, start[name]! - start[name - 1]!)
  return longest
}

/** Writes every name to `bytes`, and for every name and every beginning of one its hash and table entry. */
function decodeNames(
  { shared, text }: FrontCoded,
  start: Uint32Array,
  bytes: Uint8Array,
  bits: number,
  hashes: Uint32Array,
  entries: Uint32Array,
): number {
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  // The hash after each byte of the current name: what it shares with the next one is not hashed again.
  const rolling = new Int32Array(MAX_NAME_BYTES + 1)
  rolling[0] = HASH_START
  let count = 0
  let entryBefore = 0
  let lengthBefore = 0
  let from = 0
  for (let name = 0; name < shared.length; name++) {
    const at = start[name]!
    const prefix = shared[name]!
    const length = start[name + 1]! - at
    const before = at - lengthBefore
    if (prefix < lengthBefore && bytes[before + prefix]! >= text[from]!) throw broken()
    for (let i = 0; i < prefix; i++) bytes[at + i] = bytes[before + i]!
    let hash = rolling[prefix]!
    for (let i = prefix; i < length; i++) {
      const byte = text[from++]!
      if ((byte === SPACE || byte === COMMA) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && lengthBefore === prefix) entries[entryBefore]! |= more
        else {
          hashes[count] = spread(hash)
          entries[count++] = (name + 1) | more
        }
      }
      bytes[at + i] = byte
      hash = hashByte(hash, byte)
      rolling[i + 1] = hash
    }
    hashes[count] = spread(hash)
    entries[count] = (name + 1) | whole
    entryBefore = count++
    lengthBefore = length
  }
  return count
}

/** A power of two that at most four fifths of are taken: fuller, linear probing slows down. */
function tableSize(entries: number): number {
  return 1 << Math.max(4, 32 - Math.clz32(Math.ceil(entries / 0.8)))
}

/** The bits of a slot above the name and its two flags. */
export function markMask(bits: number): number {
  return bits >= 30 ? 0 : (-1 << (bits + 2)) >>> 0
}

function broken(): GazetteerError {
  return new GazetteerError('The gazetteer is damaged: its names are not in order.')
}
