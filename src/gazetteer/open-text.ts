import { GazetteerError } from './error.ts'
import { MAX_NAME_BYTES } from './fold.ts'
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

/** Goes through the names once. Throws where the front coding does not hold together or the names are not in order. */
export function readText({ shared, follow, text, keys, entries }: FrontCoded): IndexedNames {
  const size = shared.length
  const blocks = (size + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS
  const headStart = new Uint32Array(blocks + 1)
  for (let block = 0; block < blocks; block++) {
    const name = block << BLOCK_BITS
    headStart[block + 1] = headStart[block]! + shared[name]! + follow[name]!
  }
  const heads = new Uint8Array(headStart[blocks]!)
  const blockText = new Uint32Array(blocks)
  const stretch = new Uint32Array(KEYS + 1)
  const firstName = new Uint32Array(KEYS + 1)
  const current = new Uint8Array(MAX_NAME_BYTES)
  let keysMet = 0
  let keyBefore = -1
  let at = 0
  let lengthBefore = 0
  let longest = 0

  for (let name = 0; name < size; name++) {
    const prefix = shared[name]!
    const length = prefix + follow[name]!
    if (prefix > lengthBefore || length === prefix || length > MAX_NAME_BYTES) throw broken()
    if (at + length - prefix > text.length) throw broken()
    if (prefix < lengthBefore && current[prefix]! >= text[at]!) throw broken()
    for (let i = prefix; i < length; i++) current[i] = text[at++]!
    if (prefix < 2) {
      const key = keyOf(current[0]!, length > 1 ? current[1]! : 0)
      if (key !== keyBefore) {
        if (key !== keys[keysMet]) throw broken()
        firstName[keyBefore + 1] = name
        firstName[key] = name
        stretch[key + 1] = slotsFor(entries[keysMet++]!)
        keyBefore = key
      }
    }
    if ((name & ((1 << BLOCK_BITS) - 1)) === 0) {
      const block = name >> BLOCK_BITS
      for (let i = 0; i < length; i++) heads[headStart[block]! + i] = current[i]!
      blockText[block] = at
    }
    lengthBefore = length
    if (length > longest) longest = length
  }
  firstName[keyBefore + 1] = size
  if (at !== text.length || keysMet !== keys.length) throw broken()
  for (let key = 0; key < KEYS; key++) stretch[key + 1]! += stretch[key]!
  return {
    text: { size, shared, follow, text, heads, headStart, blockText },
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

function broken(): GazetteerError {
  return new GazetteerError('The gazetteer is damaged: its names are not in order.')
}
