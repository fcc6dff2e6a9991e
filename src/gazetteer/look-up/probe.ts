import type { NameColumns } from '../file/gazetteer.ts'
import { spread } from '../file/name-hash.ts'
import { keyOf, markMask, slotIn, wholeBit } from '../file/name-index.ts'
import { agreement, nameLength } from '../file/name-text.ts'
import { fillIndex } from './fill-index.ts'

/**
 * The slot of the name index for `length` folded bytes whose rolling hash is `hash`, or 0 where no name is or begins so.
 * The bytes themselves are compared: a hash never decides.
 */
export function probe(names: NameColumns, folded: Uint8Array, length: number, hash: number): number {
  const { text, index } = names
  const { slots, stretch, bits } = index
  const key = keyOf(folded[0]!, length > 1 ? folded[1]! : 0)
  const from = stretch[key]!
  const to = stretch[key + 1]!
  if (from === to) return 0
  if (index.filled[key] === 0) fillIndex(names, key)
  const whole = wholeBit(bits)
  const marks = markMask(bits)
  const mixed = spread(hash)
  const mark = (mixed & marks) >>> 0
  for (let slot = from + slotIn(mixed, to - from); ; slot = slot + 1 === to ? from : slot + 1) {
    const entry = slots[slot]!
    if (entry === 0) return 0
    if ((entry & marks) >>> 0 !== mark) continue
    const name = (entry & (whole - 1)) - 1
    const size = nameLength(text, name)
    if (size < length || (entry & whole && size !== length)) continue
    if (agreement(text, name, folded, length) === length) return entry
  }
}
