import { createNameMatches, findName, type Gazetteer, matchNames } from '../../../gazetteer/index.ts'

/** What the cleaning of a text asks of the gazetteer. */
export interface KnownNames {
  /** Whether some place has the name. */
  isName(name: string): boolean
  /** How well known it is: see `importanceOf`; 0 for no name. */
  importance(name: string): number
  /** Whether a name begins the text and goes on behind `over`. */
  runsOver(text: string, over: number): boolean
  /** Where the longest name that begins at `start` ends, and how well known it is; undefined for none. */
  longest(text: string, start: number): { readonly end: number; readonly importance: number } | undefined
}

const known = new WeakMap<Gazetteer, KnownNames>()

/** The names of a gazetteer. */
export function knownNames(gazetteer: Gazetteer): KnownNames {
  const made = known.get(gazetteer) ?? makeKnownNames(gazetteer)
  known.set(gazetteer, made)
  return made
}

function makeKnownNames(gazetteer: Gazetteer): KnownNames {
  const matches = createNameMatches()
  return {
    isName: name => findName(gazetteer, name) !== undefined,
    importance: name => {
      const row = findName(gazetteer, name)
      return row === undefined ? 0 : importanceOf(gazetteer, row)
    },
    runsOver: (text, over) => {
      const count = matchNames(gazetteer, text, 0, matches)
      return count > 0 && matches.ends[count - 1]! > over
    },
    longest: (text, start) => {
      const count = matchNames(gazetteer, text, start, matches)
      if (count === 0) return undefined
      return {
        end: matches.ends[count - 1]!,
        importance: importanceOf(gazetteer, matches.names[count - 1]!),
      }
    },
  }
}

function importanceOf({ names, importance }: Gazetteer, name: number): number {
  return importance[names.place[names.first[name]!]!]!
}
