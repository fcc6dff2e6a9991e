import { damaged } from '../file/error.ts'
import type { NameColumns } from '../file/gazetteer.ts'
import { HASH_START, hashByte, spread } from '../file/name-hash.ts'
import { endsWord, markMask, moreBit, slotIn, wholeBit } from '../file/name-index.ts'
import { checkOrder, suffixStart } from '../file/name-text.ts'

/**
 * Enters the names of a key into its stretch, and every beginning of one that ends with a word.
 *
 * @throws GazetteerError where the names are not in order, or are more than the file says. The stretch then stays empty, so
 * that whoever asks again is told again.
 */
export function fillIndex(names: NameColumns, key: number): void {
  const { slots, stretch, filled } = names.index
  try {
    enterNames(names, key)
    filled[key] = 1
  } catch (error) {
    slots.fill(0, stretch[key], stretch[key + 1])
    throw error
  }
}

function enterNames({ text: names, index }: NameColumns, key: number): void {
  const { slots, bits, longest } = index
  const { shared, follow, text } = names
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  const marks = markMask(bits)
  const from = index.stretch[key]!
  const to = index.stretch[key + 1]!
  const first = index.firstName[key]!
  const end = index.firstName[key + 1]!
  // The current name, and the hash after each of its bytes: what it shares with the next one is not hashed again.
  const bytes = new Uint8Array(longest)
  const rolling = new Int32Array(longest + 1)
  bytes[0] = key >> 8
  rolling[0] = HASH_START
  rolling[1] = hashByte(HASH_START, key >> 8)
  // One slot stays free: without it no search would end.
  let free = to - from - 1
  let at = suffixStart(names, first)
  let slotBefore = 0
  let lengthBefore = 0

  for (let name = first; name < end; name++) {
    const prefix = shared[name]!
    const length = prefix + follow[name]!
    if (prefix < lengthBefore) checkOrder(name, text[at]!, bytes[prefix]!)
    let hash = rolling[prefix]!
    for (let i = prefix; i < length; i++) {
      const byte = text[at++]!
      if (endsWord(byte) && i > 0) {
        // In byte order a name comes right before those it begins, so a known beginning is the name before.
        if (i === prefix && lengthBefore === prefix) slots[slotBefore]! |= more
        else if (free-- === 0) throw full()
        else enter(slots, from, to, spread(hash), marks, (name + 1) | more)
      }
      hash = hashByte(hash, byte)
      bytes[i] = byte
      rolling[i + 1] = hash
    }
    if (free-- === 0) throw full()
    slotBefore = enter(slots, from, to, spread(hash), marks, (name + 1) | whole)
    lengthBefore = length
  }
}

function full() {
  return damaged('its index promises fewer entries than its names have')
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
