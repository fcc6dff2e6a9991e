import type { Gazetteer, NameColumns, NameIndex, PlaceIndex } from '../file/gazetteer.ts'
import { HASH_START, hashByte } from '../file/name-hash.ts'
import { moreBit, wholeBit } from '../file/name-index.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold/fold.ts'
import { probe } from './probe.ts'

/** Options of {@link findPlaces}. */
export interface FindOptions {
  /** How many places at most. Default 100. */
  readonly limit?: number
}

/**
 * The places a name can mean, by its folded form, likeliest first; none where no place has it.
 *
 * @throws GazetteerError where the file's names turn out to be damaged, as other look-ups by name do.
 */
export function findPlaces(
  gazetteer: Gazetteer,
  name: string,
  { limit = 100 }: FindOptions = {},
): PlaceIndex[] {
  const found = findName(gazetteer, name)
  return found === undefined ? [] : [...placesOfName(gazetteer, found).slice(0, limit)]
}

/**
 * The row of a name, by its folded form, or undefined if no place has it. A leading "the" is dropped ("the Alps")
 * unless it belongs to the name (The Hague).
 */
export function findName({ names }: Gazetteer, name: string): NameIndex | undefined {
  const folded = foldName(name)
  return (
    findFolded(names, folded) ?? (folded.startsWith('the ') ? findFolded(names, folded.slice(4)) : undefined)
  )
}

/** Working memory of `findFolded`. */
const folded = new Uint8Array(MAX_NAME_BYTES + 3)

function findFolded(names: NameColumns, name: string): NameIndex | undefined {
  const entry = entryOf(names, name)
  const whole = wholeBit(names.index.bits)
  return entry & whole ? (entry & (whole - 1)) - 1 : undefined
}

/** Whether a name of more words begins with these, by their folded form. */
export function beginsName({ names }: Gazetteer, words: string): boolean {
  return (entryOf(names, foldName(words)) & moreBit(names.index.bits)) !== 0
}

function entryOf(names: NameColumns, name: string): number {
  const length = encodeFolded(name, folded)
  if (length <= 0 || length > names.index.longest) return 0
  let hash = HASH_START
  for (let i = 0; i < length; i++) hash = hashByte(hash, folded[i]!)
  return probe(names, folded, length, hash)
}

/** The places of a name, likeliest first: a view, not a copy. */
export function placesOfName({ names }: Gazetteer, name: NameIndex): Uint32Array {
  return names.place.subarray(names.first[name]!, names.first[name + 1]!)
}

/** How each of `placesOfName` has the name: values of `NameClass`, in the same order. */
export function classesOfName({ names }: Gazetteer, name: NameIndex): Uint8Array {
  return names.class.subarray(names.first[name]!, names.first[name + 1]!)
}
