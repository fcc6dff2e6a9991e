import { GazetteerError } from './error.ts'
import { MAX_NAME_BYTES } from './fold.ts'
import { HASH_START, hashByte, spread } from './name-hash.ts'
import {
  fillTable,
  type IndexEntries,
  KEYS,
  keyOf,
  moreBit,
  type NameIndexTable,
  wholeBit,
} from './name-index.ts'

const SPACE = 0x20
const COMMA = 0x2c

export interface FrontCoded {
  /** Bytes each name shares with the one before it, and bytes that follow in `text`. */
  readonly shared: Uint8Array
  readonly follow: Uint8Array
  readonly text: Uint8Array
}

/** All names in full, and the table to find them by. */
export interface ExpandedNames {
  /** Name `n` is `bytes.subarray(start[n], start[n + 1])`. */
  readonly bytes: Uint8Array
  readonly start: Uint32Array
  readonly index: NameIndexTable
}

/** Undoes the front coding. Throws where it does not hold together or the names are not in order. */
export function expandNames(coded: FrontCoded): ExpandedNames {
  const { start, longest } = measure(coded)
  const size = start.length - 1
  const bytes = new Uint8Array(start[size]!)
  const bits = Math.max(1, 32 - Math.clz32(size))
  const entries = decode(coded, start, bytes, bits)
  return { bytes, start, index: { ...fillTable(entries, bits), bits, longest } }
}

/** Where each name starts once expanded. */
function measure({ shared, follow, text }: FrontCoded): { start: Uint32Array; longest: number } {
  const start = new Uint32Array(shared.length + 1)
  let total = 0
  let suffixes = 0
  let before = 0
  let longest = 0
  for (let name = 0; name < shared.length; name++) {
    const length = shared[name]! + follow[name]!
    if (shared[name]! > before || follow[name] === 0 || length > MAX_NAME_BYTES) throw broken()
    total += length
    suffixes += follow[name]!
    start[name + 1] = total
    before = length
    if (length > longest) longest = length
  }
  if (suffixes !== text.length) throw broken()
  return { start, longest }
}

/** Writes every name to `bytes` and returns an entry for each and for each beginning of one that ends with a word. */
function decode(
  { shared, text }: FrontCoded,
  start: Uint32Array,
  bytes: Uint8Array,
  bits: number,
): IndexEntries {
  const size = shared.length
  const counts = new Uint32Array(KEYS)
  let room = size + (size >> 2) + 16
  let hashes = new Uint32Array(room)
  let values = new Uint32Array(room)
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  // The hash after each byte of the current name: what it shares with the next one is not hashed again.
  const rolling = new Int32Array(MAX_NAME_BYTES + 1)
  rolling[0] = HASH_START
  let count = 0
  let entryBefore = 0
  let lengthBefore = 0
  let from = 0
  for (let name = 0; name < size; name++) {
    const at = start[name]!
    const prefix = shared[name]!
    const length = start[name + 1]! - at
    const before = at - lengthBefore
    if (prefix < lengthBefore && bytes[before + prefix]! >= text[from]!) throw broken()
    if (count + MAX_NAME_BYTES > room) {
      room = Math.ceil(room * 1.3) + MAX_NAME_BYTES
      hashes = grown(hashes, room)
      values = grown(values, room)
    }
    for (let i = 0; i < prefix; i++) bytes[at + i] = bytes[before + i]!
    let hash = rolling[prefix]!
    const first = count
    for (let i = prefix; i < length; i++) {
      const byte = text[from++]!
      if ((byte === SPACE || byte === COMMA) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && lengthBefore === prefix) values[entryBefore]! |= more
        else {
          hashes[count] = spread(hash)
          values[count++] = (name + 1) | more
        }
      }
      bytes[at + i] = byte
      hash = hashByte(hash, byte)
      rolling[i + 1] = hash
    }
    hashes[count] = spread(hash)
    values[count] = (name + 1) | whole
    entryBefore = count++
    lengthBefore = length
    counts[keyOf(bytes[at]!, length > 1 ? bytes[at + 1]! : 0)]! += count - first
  }
  return { counts, hashes, values }
}

function grown(values: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(values)
  return larger
}

function broken(): GazetteerError {
  return new GazetteerError('The gazetteer is damaged: its names are not in order.')
}
