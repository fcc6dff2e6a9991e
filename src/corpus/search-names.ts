import { foldName, type PlaceId } from '../gazetteer/index.ts'
import type { Corpus } from './corpus.ts'
import { groupBy } from './group-by.ts'
import { countErrors, errorsAllowed } from './typing-errors.ts'

/** A name by which a place can be found. */
export interface PlaceName {
  readonly place: PlaceId
  readonly name: string
  readonly folded: string
  /** How often the place is mentioned. */
  readonly weight: number
}

/** A place that a query could mean. */
export interface NameHit {
  readonly place: PlaceId
  /** The name that fits the query. */
  readonly name: string
  /** Letters that differ. */
  readonly errors: number
}

/**
 * Every name of every mentioned place: those of the articles, the gazetteer's main name, and others if given.
 *
 * @param otherNames further names of a place, such as those in other languages.
 */
export function placeNamesOf(
  { mentions, places }: Corpus,
  otherNames: (place: PlaceId) => readonly string[] = () => [],
): PlaceName[] {
  const names: PlaceName[] = []
  for (const [place, own] of groupBy(mentions, mention => mention.place)) {
    if (place === null) continue
    const seen = new Set<string>()
    // What the articles write comes first, so that of two equal names theirs is shown.
    for (const name of [...own.map(({ phrase }) => phrase), places[place]!.name, ...otherNames(place)]) {
      const folded = foldName(name)
      if (folded === '' || seen.has(folded)) continue
      seen.add(folded)
      names.push({ place, name, folded, weight: own.length })
    }
  }
  return names
}

/** Where in a name a query stands; the lower the better. */
const WHOLE = 0
const BEGINNING = 1
const LATER_WORD = 2

/** Places that a query could mean, likeliest first: by errors, then by where in the name it stands, then by mentions. */
export function searchNames(names: readonly PlaceName[], query: string): NameHit[] {
  const typed = foldName(query)
  if (typed === '') return []
  const exact = collect(names, typed, 0)
  const most = errorsAllowed(typed)
  return exact.length > 0 || most === 0 ? exact : collect(names, typed, most)
}

function collect(names: readonly PlaceName[], typed: string, most: number): NameHit[] {
  const errorsIn = countErrors(typed, most)
  const best = new Map<PlaceId, { hit: NameHit; rank: number; weight: number }>()
  for (const { place, name, folded, weight } of names) {
    const { errors, at } = bestFit(folded, errorsIn)
    if (errors === Infinity) continue
    const position = at > 0 ? LATER_WORD : folded.length === typed.length ? WHOLE : BEGINNING
    const rank = errors * 3 + position
    const before = best.get(place)
    if (!before || rank < before.rank) best.set(place, { hit: { place, name, errors }, rank, weight })
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || b.weight - a.weight).map(({ hit }) => hit)
}

/** The word of a name at which the query fits with the fewest errors. */
function bestFit(folded: string, errorsIn: (word: string) => number): { errors: number; at: number } {
  let best = { errors: errorsIn(folded), at: 0 }
  for (
    let space = folded.indexOf(' ');
    space > 0 && best.errors > 0;
    space = folded.indexOf(' ', space + 1)
  ) {
    const errors = errorsIn(folded.slice(space + 1))
    if (errors < best.errors) best = { errors, at: space + 1 }
  }
  return best
}
