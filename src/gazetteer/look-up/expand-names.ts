import type { Gazetteer } from '../file/gazetteer.ts'
import { checkOrder } from '../file/name-text.ts'
import { memo } from './memo.ts'

/** All names in full: name `n` is `bytes.subarray(start[n], start[n + 1])`. */
export interface ExpandedNames {
  readonly bytes: Uint8Array
  readonly start: Uint32Array
}

/**
 * The names spelled out, for look-ups that go through very many of them: searching while typing, and building on.
 *
 * @throws GazetteerError where they are not in order.
 */
export const expandedNames = memo(({ names }: Gazetteer): ExpandedNames => {
  const { size, shared, follow, text } = names.text
  const start = new Uint32Array(size + 1)
  for (let name = 0; name < size; name++) start[name + 1] = start[name]! + shared[name]! + follow[name]!
  const bytes = new Uint8Array(start[size]!)
  let from = 0
  let before = 0
  for (let name = 0; name < size; name++) {
    let at = start[name]!
    const parting = before + shared[name]!
    if (parting < at) checkOrder(name, text[from]!, bytes[parting]!)
    for (let i = 0; i < shared[name]!; i++) bytes[at++] = bytes[before + i]!
    for (let i = 0; i < follow[name]!; i++) bytes[at++] = text[from++]!
    before = start[name]!
  }
  return { bytes, start }
})
