import { type SplitId, splitId } from '../file/id.ts'
import type { PlaceId, PlaceKind } from '../file/place.ts'
import type { Builder } from './builder.ts'
import { findKnown } from './ids.ts'

/** The builder's place with an id, or -1. */
export function placeOf(builder: Builder, id: PlaceId): number {
  const { prefix, number } = splitKnown(builder, id)
  const prefixNumber = builder.prefixes.numbers.get(prefix)
  const local = number ?? builder.idTexts.numbers.get(id)
  if (prefixNumber === undefined || local === undefined) return -1
  return findKnown(builder, prefixNumber, local)
}

/** The most prefixes a file can list; ids with other prefixes are stored as text. */
const MOST_PREFIXES = 250

/** An id as the builder keeps it. */
export function splitKnown(builder: Builder, id: PlaceId): SplitId {
  const split = splitId(id)
  return builder.prefixes.numbers.has(split.prefix) || builder.prefixes.list.length < MOST_PREFIXES
    ? split
    : { prefix: '' }
}

/** The kind of a builder's place. */
export function kindOf(builder: Builder, place: number): PlaceKind {
  return builder.kinds.list[builder.place.kind.values[place]!]!
}
