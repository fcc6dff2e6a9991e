import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { NameClass } from '../file/name-class.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold/fold.ts'
import { expandedNames } from './expand-names.ts'
import { createTopHits, type PlaceHit, type TopHits } from './top-hits.ts'
import { type SimilarNames, walkSimilar } from './walk-similar.ts'

/** Options of {@link searchPlaces}. */
export interface SearchOptions {
  /** How many places at most. Default 10. */
  readonly limit?: number
}

/**
 * How much a name's class lowers its place's importance, in powers of ten: while the name is being typed, and once it
 * is complete.
 */
const unfinished: readonly number[] = [0, 1, 1.4, 2, 1.2, 2, 3]
const finished: readonly number[] = [0, 0.2, 0.3, 0.4, 0.3, 0.3, 1.5]
/** How much each changed letter lowers it. */
const TYPO = 2
/** How much a completely typed name gains, and one of which whole words are typed. */
const WHOLE = 1.5
const WORDS = 0.4

/**
 * The least length at which one letter, and two letters, may be wrong. Shorter words are too similar to each other.
 */
const ONE_TYPO = 4
const TWO_TYPOS = 7

/**
 * Places that a person typing a name could mean, likeliest first: names that begin with the query, and, if these are
 * fewer than `limit`, names that begin with something similar.
 */
export function searchPlaces(
  gazetteer: Gazetteer,
  query: string,
  { limit = 10 }: SearchOptions = {},
): PlaceHit[] {
  const buffer = new Uint8Array(MAX_NAME_BYTES + 3)
  const text = foldName(query)
  const typed = buffer.subarray(0, Math.max(0, encodeFolded(text, buffer)))
  if (typed.length === 0 || limit < 1) return []
  const hits = createTopHits(limit)
  const search = (typos: number) => {
    walkSimilar(expandedNames(gazetteer), typed, typos, found => collect(gazetteer, found, hits))
  }
  search(0)
  if (hits.list.length < limit && text.length >= ONE_TYPO) search(1)
  if (hits.list.length === 0 && text.length >= TWO_TYPOS) search(2)
  return [...hits.list]
}

function collect(gazetteer: Gazetteer, { first, end, depth, typos }: SimilarNames, hits: TopHits): void {
  const { names, importance } = gazetteer
  const spelled = expandedNames(gazetteer)
  for (let name = first; name < end; name++) {
    const length = spelled.start[name + 1]! - spelled.start[name]!
    const next = spelled.bytes[spelled.start[name]! + depth]
    const fit = length === depth ? WHOLE : next === 0x20 || next === 0x2c ? WORDS : 0
    const discount = fit === WHOLE ? finished : unfinished
    for (let row = names.first[name]!; row < names.first[name + 1]!; row++) {
      const place: PlaceIndex = names.place[row]!
      const score = importance[place]! + fit - TYPO * typos - discount[names.class[row]!]!
      if (score > hits.floor && names.class[row] !== NameClass.demonym)
        hits.add({ place, name, typos, score })
    }
  }
}
