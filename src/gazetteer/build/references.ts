import type { Builder } from './builder.ts'
import { placeOf } from './place-of.ts'

/** The file place of every id that a place names as its region, or -1 where no record has that id. */
export function resolveReferences(builder: Builder, placeAt: Uint32Array): Int32Array {
  return Int32Array.from(builder.references.list, id => {
    const place = placeOf(builder, builder.aliases.get(id) ?? id)
    return place < 0 ? -1 : placeAt[place]!
  })
}
