import { splitId } from '../id.ts'
import type { Builder } from './builder.ts'
import { filled } from './column.ts'

/** The file place of every id that a place names as its region, or -1 where no record has that id. */
export function resolveReferences(builder: Builder, placeAt: Uint32Array): Int32Array {
  const resolved = new Int32Array(builder.references.size).fill(-1)
  const wanted = new Map<number, number>()
  let reference = 0
  for (const id of builder.references.keys()) {
    const { prefix, number } = splitId(id)
    const prefixNumber = builder.prefixes.get(prefix)
    const local = number ?? builder.idTexts.indexOf(id)
    if (prefixNumber !== undefined && local >= 0) wanted.set(key(prefixNumber, local), reference)
    reference++
  }
  const prefixes = filled(builder.place.prefix)
  const numbers = filled(builder.place.number)
  for (let place = 0; place < prefixes.length; place++) {
    const found = wanted.get(key(prefixes[place]!, numbers[place]!))
    if (found !== undefined && resolved[found] === -1) resolved[found] = placeAt[place]!
  }
  return resolved
}

function key(prefix: number, number: number): number {
  return prefix * 0x100000000 + number
}
