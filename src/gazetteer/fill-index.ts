import type { NameColumns } from './gazetteer.ts'
import { HASH_START, hashByte, spread } from './name-hash.ts'
import { endsWord, markMask, moreBit, slotIn, wholeBit } from './name-index.ts'
import { suffixStart } from './name-text.ts'

/**
 * Enters the names of a key into its stretch, and every beginning of one that ends with a word. Where the
 * file promised fewer entries than there are, the last ones are left out: without a free slot no search would end.
 */
export function fillIndex({ text: names, index }: NameColumns, key: number): void {
  const { slots, bits, longest } = index
  const { shared, follow, text } = names
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  const marks = markMask(bits)
  const from = index.stretch[key]!
  const to = index.stretch[key + 1]!
  const first = index.firstName[key]!
  const end = index.firstName[key + 1]!
  // The hash after each byte of the current name: what it shares with the next one is not hashed again.
  const rolling = new Int32Array(longest + 1)
  rolling[0] = HASH_START
  rolling[1] = hashByte(HASH_START, key >> 8)
  let free = to - from - 1
  let at = suffixStart(names, first)
  let slotBefore = 0
  let lengthBefore = 0

  index.filled[key] = 1
  for (let name = first; name < end; name++) {
    const prefix = shared[name]!
    const length = prefix + follow[name]!
    let hash = rolling[prefix]!
    for (let i = prefix; i < length; i++) {
      const byte = text[at++]!
      if (endsWord(byte) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && lengthBefore === prefix) slots[slotBefore]! |= more
        else if (free-- === 0) return
        else enter(slots, from, to, spread(hash), marks, (name + 1) | more)
      }
      hash = hashByte(hash, byte)
      rolling[i + 1] = hash
    }
    if (free-- === 0) return
    slotBefore = enter(slots, from, to, spread(hash), marks, (name + 1) | whole)
    lengthBefore = length
  }
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
