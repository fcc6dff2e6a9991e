import type { ArticleState } from '../state/article-state.ts'
import { addSpan } from '../state/span-list.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import type { Tokens } from '../text/tokens.ts'
import { WORD } from '../text/words/index.ts'
import { expandShortForm, LONGEST_SHORT_FORM, shortForm } from './abbreviations.ts'

/** "Calif.", "W.Va." and, after a comma, "TX". Returns the token to go on with, 0 for no match. */
export function shortFormAt({ gazetteer, text, tokens, spans }: ArticleState, first: number): number {
  const shape = tokens.shape[first]!
  const start = tokens.start[first]!
  const dotted = (shape & SHAPE.dotAfter) !== 0
  const postal =
    (shape & SHAPE.allCaps) !== 0 && tokens.end[first]! - start === 2 && tokens.gap[first] === GAP.comma
  if ((!dotted && !postal) || tokens.end[first]! - start > LONGEST_SHORT_FORM) return 0
  let letters = ''
  let last = first
  let end = tokens.end[first]!
  for (;;) {
    letters += text.slice(tokens.start[last]!, tokens.end[last]!)
    end = tokens.end[last]! + (tokens.shape[last]! & SHAPE.dotAfter ? 1 : 0)
    const next = last + 1
    const goesOn =
      next < tokens.count &&
      tokens.gap[next] === GAP.dot &&
      (tokens.start[next] === end || tokens.end[last]! - tokens.start[last]! === 1)
    if (
      !goesOn ||
      letters.length >= LONGEST_SHORT_FORM ||
      tokens.end[next]! - tokens.start[next]! > (letters.length === 1 ? 3 : 2)
    )
      break
    last = next
  }
  const key = letters.toLowerCase()
  const form = shortForm(key, !dotted)
  if (form === undefined) return 0
  // Two letters without dots between them, or a word like "Miss.", are a state only after a town.
  if (
    dotted &&
    last === first &&
    tokens.gap[first] !== GAP.comma &&
    (tokens.words[first]! & ~WORD.ordinary) !== 0
  )
    return 0
  const meant = expandShortForm(gazetteer, form)
  if (meant === undefined) return 0
  if (dotted && isTerritory(text, tokens, last + 1)) {
    last++
    end = tokens.end[last]! + (tokens.shape[last]! & SHAPE.dotAfter ? 1 : 0)
  }
  addSpan(spans, { firstToken: first, lastToken: last, start, end, name: meant.name }, meant.place)
  return last + 1
}

/** Whether a token is "Ter.", as in "Wash. Ter.", right behind the one before it. */
function isTerritory(text: string, tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.start[token]! - tokens.end[token - 1]! > 2) return false
  return /^ter$/i.test(text.slice(tokens.start[token]!, tokens.end[token]!))
}
