import { encodeFolded, foldName, MAX_NAME_BYTES } from './fold.ts'
import type { Gazetteer, NameIndex, PlaceIndex } from './gazetteer.ts'

/** A place that what a person has typed so far could mean. */
export interface PlaceHit {
  readonly place: PlaceIndex
  /** The name that was matched. */
  readonly name: NameIndex
  /** How many letters had to be changed. */
  readonly typos: number
}

export interface SearchOptions {
  readonly limit?: number
}

/** Places whose names begin as the query does, most important first. */
export function searchPlaces(
  gazetteer: Gazetteer,
  query: string,
  { limit = 10 }: SearchOptions = {},
): PlaceHit[] {
  const { names, importance } = gazetteer
  const folded = new Uint8Array(MAX_NAME_BYTES + 3)
  const length = encodeFolded(foldName(query), folded)
  if (length <= 0) return []
  const hits = new Map<PlaceIndex, PlaceHit>()
  const last = lowerBound(names, folded, length, true)
  for (let name = lowerBound(names, folded, length, false); name < last; name++) {
    const place = names.place[names.first[name]!]!
    if (!hits.has(place)) hits.set(place, { place, name, typos: 0 })
  }
  return [...hits.values()].sort((a, b) => importance[b.place]! - importance[a.place]!).slice(0, limit)
}

/** The first name not before `folded`, or, with `behind`, the first one behind all that begin so. */
function lowerBound(
  names: Gazetteer['names'],
  folded: Uint8Array,
  length: number,
  behind: boolean,
): NameIndex {
  let low = 0
  let high = names.size
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = compareStart(names, middle, folded, length)
    if (order < 0 || (behind && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** Negative where the name lies before `folded`, 0 where it begins so, positive where it lies behind. */
function compareStart(
  names: Gazetteer['names'],
  name: NameIndex,
  folded: Uint8Array,
  length: number,
): number {
  const at = names.start[name]!
  const size = names.start[name + 1]! - at
  for (let i = 0; i < length; i++) {
    if (i === size) return -1
    const difference = names.bytes[at + i]! - folded[i]!
    if (difference !== 0) return difference
  }
  return 0
}
