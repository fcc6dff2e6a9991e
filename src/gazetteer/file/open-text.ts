import { MAX_NAME_BYTES } from '../fold/fold.ts'
import { damaged, type GazetteerError } from './error.ts'
import { KEYS, keyOf, type NameIndexTable, slotsFor } from './name-index.ts'
import { BLOCK_BITS, type NameText } from './name-text.ts'

/** The names as they lie in the file, and how many entries of the index each key has. */
export interface FrontCoded extends Pick<NameText, 'shared' | 'follow' | 'text'> {
  /** Ascending keys and the number of entries of each. */
  readonly keys: Uint32Array
  readonly entries: Uint32Array
}

/** Names that can be read, and the empty index over them. */
export interface IndexedNames {
  readonly text: NameText
  readonly index: NameIndexTable
}

/**
 * Checks the lengths of the names but not their letters, which takes a fifth of the time. Throws if the front coding
 * contradicts itself.
 */
export function readText({ shared, follow, text, keys, entries }: FrontCoded): IndexedNames {
  const size = shared.length
  const blocks = (size + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS
  const headStart = new Uint32Array(blocks + 1)
  const blockText = new Uint32Array(blocks)
  const stretch = new Uint32Array(KEYS + 1)
  const firstName = new Uint32Array(KEYS + 1)
  let first = 0
  let keyBefore = -1
  let keysMet = 0
  let at = 0
  let lengthBefore = 0
  let longest = 0

  for (let name = 0; name < size; name++) {
    const prefix = shared[name]!
    const more = follow[name]!
    const length = prefix + more
    if (prefix > lengthBefore || more === 0 || length > MAX_NAME_BYTES) throw broken()
    if (prefix < 2) {
      if (prefix === 0) first = text[at]!
      const key = keyOf(first, length > 1 ? text[at + 1 - prefix]! : 0)
      if (key !== keyBefore) {
        if (key !== keys[keysMet]) throw broken()
        firstName[keyBefore + 1] = name
        firstName[key] = name
        stretch[key + 1] = slotsFor(entries[keysMet++]!)
        keyBefore = key
      }
    }
    at += more
    if ((name & ((1 << BLOCK_BITS) - 1)) === 0) {
      const block = name >> BLOCK_BITS
      headStart[block + 1] = headStart[block]! + length
      blockText[block] = at
    }
    lengthBefore = length
    if (length > longest) longest = length
  }
  firstName[keyBefore + 1] = size
  if (at !== text.length || keysMet !== keys.length) throw broken()
  for (let key = 0; key < KEYS; key++) stretch[key + 1]! += stretch[key]!
  const names = {
    size,
    shared,
    follow,
    text,
    heads: new Uint8Array(headStart[blocks]!),
    headStart,
    blockText,
  }
  for (let block = 0; block < blocks; block++) writeHead(names, block)
  return {
    text: names,
    index: {
      slots: new Uint32Array(stretch[KEYS]!),
      stretch,
      firstName,
      filled: new Uint8Array(KEYS),
      bits: Math.max(1, 32 - Math.clz32(size)),
      longest,
    },
  }
}

/** Writes the first name of a block in full: its end from where it stands, its beginning from the names before it. */
function writeHead({ shared, follow, text, heads, headStart, blockText }: NameText, block: number): void {
  const start = headStart[block]!
  const headBefore = (block - 1) << BLOCK_BITS
  let missing = headStart[block + 1]! - start
  let at = blockText[block]!
  for (let name = block << BLOCK_BITS; missing > 0 && name > headBefore; name--) {
    at -= follow[name]!
    const prefix = shared[name]!
    for (let i = prefix; i < missing; i++) heads[start + i] = text[at + i - prefix]!
    missing = Math.min(missing, prefix)
  }
  for (let i = 0; i < missing; i++) heads[start + i] = heads[headStart[block - 1]! + i]!
}

function broken(): GazetteerError {
  return damaged('its names do not fit their lengths or its index')
}
