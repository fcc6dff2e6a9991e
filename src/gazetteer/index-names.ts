import { GazetteerError } from './error.ts'
import { MAX_NAME_BYTES } from './fold.ts'
import { HASH_START, hashByte, spread } from './name-hash.ts'
import {
  endsWord,
  KEYS,
  keyOf,
  markMask,
  moreBit,
  type NameIndexTable,
  slotIn,
  slotsFor,
  wholeBit,
} from './name-index.ts'
import { BLOCK_BITS, type NameText } from './name-text.ts'

/** The names as they lie in the file, and how many entries of the index each key has. */
export interface FrontCoded extends Pick<NameText, 'shared' | 'follow' | 'text'> {
  /** Ascending keys and the number of entries of each. */
  readonly keys: Uint32Array
  readonly entries: Uint32Array
}

/** Names that can be found and read. */
export interface IndexedNames {
  readonly text: NameText
  readonly index: NameIndexTable
}

/** Goes through the names once. Throws where the front coding does not hold together or the names are not in order. */
export function indexNames(coded: FrontCoded): IndexedNames {
  const { shared, follow, text } = coded
  const size = shared.length
  const blocks = (size + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS
  const headStart = new Uint32Array(blocks + 1)
  for (let block = 0; block < blocks; block++) {
    const name = block << BLOCK_BITS
    headStart[block + 1] = headStart[block]! + shared[name]! + follow[name]!
  }
  const names = {
    size,
    shared,
    follow,
    text,
    heads: new Uint8Array(headStart[blocks]!),
    headStart,
    blockText: new Uint32Array(blocks),
  }
  return { text: names, index: walk(names, coded) }
}

/** Writes the heads of the blocks and enters every name, and every beginning of one that ends with a word. */
function walk(names: NameText, { keys, entries }: FrontCoded): NameIndexTable {
  const { size, shared, follow, text, heads, headStart, blockText } = names
  const bits = Math.max(1, 32 - Math.clz32(size))
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  const marks = markMask(bits)
  const stretch = stretches(keys, entries)
  const slots = new Uint32Array(stretch[KEYS]!)
  const current = new Uint8Array(MAX_NAME_BYTES + 1)
  // The hash after each byte of the current name: what it shares with the next one is not hashed again.
  const rolling = new Int32Array(MAX_NAME_BYTES + 1)
  rolling[0] = HASH_START
  let nextKey = 0
  let left = 0
  let from = 0
  let at = 0
  let to = 0
  let slotBefore = 0
  let lengthBefore = 0
  let longest = 0

  for (let name = 0; name < size; name++) {
    const prefix = shared[name]!
    const length = prefix + follow[name]!
    if (prefix > lengthBefore || length === prefix || length > MAX_NAME_BYTES) throw broken()
    if (at + length - prefix > text.length) throw broken()
    if (prefix < lengthBefore && current[prefix]! >= text[at]!) throw broken()
    if (prefix < 2) {
      const key = keyOf(prefix === 1 ? current[0]! : text[at]!, length > 1 ? text[at + 1 - prefix]! : 0)
      if (name === 0 || key !== keys[nextKey - 1]) {
        if (left !== 0 || key !== keys[nextKey]) throw broken()
        left = entries[nextKey++]!
        from = stretch[key]!
        to = stretch[key + 1]!
      }
    }
    let hash = rolling[prefix]!
    for (let i = prefix; i < length; i++) {
      const byte = text[at++]!
      if (endsWord(byte) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && lengthBefore === prefix) slots[slotBefore]! |= more
        else {
          if (left-- === 0) throw broken()
          enter(slots, from, to, spread(hash), marks, (name + 1) | more)
        }
      }
      current[i] = byte
      hash = hashByte(hash, byte)
      rolling[i + 1] = hash
    }
    if (left-- === 0) throw broken()
    slotBefore = enter(slots, from, to, spread(hash), marks, (name + 1) | whole)
    lengthBefore = length
    if (length > longest) longest = length
    const block = name >> BLOCK_BITS
    if (name === block << BLOCK_BITS) {
      heads.set(current.subarray(0, length), headStart[block]!)
      blockText[block] = at
    }
  }
  if (at !== text.length || left !== 0 || nextKey !== keys.length) throw broken()
  return { slots, stretch, bits, longest }
}

/** Puts an entry into the stretch from `from` to before `to`, which has a free slot, and returns where. */
function enter(
  slots: Uint32Array,
  from: number,
  to: number,
  hash: number,
  marks: number,
  entry: number,
): number {
  let slot = from + slotIn(hash, to - from)
  while (slots[slot] !== 0) slot = slot + 1 === to ? from : slot + 1
  slots[slot] = entry | (hash & marks)
  return slot
}

function stretches(keys: Uint32Array, entries: Uint32Array): Uint32Array {
  const stretch = new Uint32Array(KEYS + 1)
  for (let i = 0; i < keys.length; i++) stretch[keys[i]! + 1] = slotsFor(entries[i]!)
  for (let key = 0; key < KEYS; key++) stretch[key + 1]! += stretch[key]!
  return stretch
}

function broken(): GazetteerError {
  return new GazetteerError('The gazetteer is damaged: its names are not in order.')
}
