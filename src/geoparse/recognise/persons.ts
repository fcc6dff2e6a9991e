import type { Runs } from '../text/runs.ts'
import { SHAPE } from '../text/shapes.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'

const ORGANISED =
  WORD.company |
  WORD.civic |
  WORD.school |
  WORD.facility |
  WORD.road |
  WORD.typeAfter |
  WORD.media |
  WORD.sport |
  WORD.function |
  WORD.calendar
const LEADING = WORD.honorific | WORD.office | WORD.civic | WORD.direction

/** How often each word stands in a person's full name: so "Jackson" alone, later on, is known for a surname. */
export function findPersons(text: string, tokens: Tokens, runs: Runs): Map<string, number> {
  const persons = new Map<string, number>()
  for (let first = 0; first < tokens.count; first = runs.last[first]! + 1) {
    const last = runs.last[first]!
    if (last === first) continue
    const from = personStart(tokens, first, last)
    if (from < 0) continue
    for (let token = from; token <= last; token++) {
      if (tokens.shape[token]! & SHAPE.initial) continue
      const word = text.slice(tokens.start[token], tokens.end[token])
      persons.set(word, (persons.get(word) ?? 0) + 1)
    }
  }
  return persons
}

/** The first token of the person's name in a run, or -1 where the run names no person. */
function personStart(tokens: Tokens, first: number, last: number): number {
  let from = first
  let titled = false
  while (from < last && tokens.words[from]! & LEADING && !(tokens.words[from]! & WORD.given)) {
    if (tokens.words[from]! & WORD.honorific) titled = true
    from++
  }
  if (last - from > 3 || (!titled && (from === last || !(tokens.words[from]! & WORD.given)))) return -1
  for (let token = from; token <= last; token++) {
    const words = tokens.words[token]!
    if (words & ORGANISED && !(words & (WORD.given | WORD.surname))) return -1
  }
  return from
}
