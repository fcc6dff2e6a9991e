import { type Gazetteer, NameClass } from '../../gazetteer/index.ts'
import type { ArticleState } from '../state/article-state.ts'
import { firstPlace, importanceOfName } from '../state/first-place.ts'
import type { Span } from '../state/span-list.ts'
import { isThe } from '../text/definite.ts'
import { GAP } from '../text/gaps.ts'
import { SHAPE } from '../text/shapes.ts'
import { WORD } from '../text/words/index.ts'

/** A name may end on a word in small letters only if it is a country's, a sea's or a continent's: "Arabie saoudite". */
const GREAT_NAME = 5

/** A name must end on a capitalised word (but "Arabie saoudite") and may not run over a comma (but "Washington, D.C."), a slash, a sentence or a line. */
export function holdsTogether({ gazetteer, tokens, language }: ArticleState, span: Span): boolean {
  const { firstToken, lastToken, end, name } = span
  if (
    tokens.end[lastToken]! < end - 1 &&
    (language === 'en' || importanceOfName(gazetteer, name) < GREAT_NAME)
  )
    return false
  for (let token = firstToken + 1; token <= lastToken; token++) {
    const gap = tokens.gap[token]
    if (gap === GAP.comma && (tokens.shape[token]! & SHAPE.initial) === 0) return false
    if (gap === GAP.slash || (tokens.shape[token]! & SHAPE.sentenceStart) !== 0) return false
  }
  return true
}

/** Words that alone are hardly ever the hamlet of that name: "Center", "March" or "Hall". */
const NOISE =
  WORD.honorific |
  WORD.office |
  WORD.company |
  WORD.civic |
  WORD.school |
  WORD.road |
  WORD.calendar |
  WORD.facility |
  WORD.media |
  WORD.typeAfter |
  WORD.typeBefore |
  WORD.direction |
  WORD.reporting
/** A place more important than this may be called by one of them: see `importanceOf`. */
const NO_HAMLET = 5

/** Whether the text writes the name as that kind of name is written. */
export function isWritten({ gazetteer, text, tokens }: ArticleState, span: Span): boolean {
  const { firstToken, lastToken, start, end, name } = span
  if (lastToken > firstToken) return !opensWithArticle(gazetteer, text, start, name)
  const shape = tokens.shape[firstToken]!
  const words = tokens.words[firstToken]!
  const length = end - start
  if (shape & SHAPE.initial) return false
  const nameClass = gazetteer.names.class[gazetteer.names.first[name]!]
  if (nameClass === NameClass.abbreviation) return (shape & SHAPE.allCaps) !== 0
  if (shape & SHAPE.uncased) return length >= 3
  if (length <= 2) return false
  if (words & NOISE && !(words & WORD.surname) && importanceOfName(gazetteer, name) < NO_HAMLET) return false
  return (words & WORD.function) === 0 || ((shape & SHAPE.allCaps) !== 0 && length <= 4)
}

/** "The Mediterranean" is found without its article; only where it belongs to the main name ("The Hague") it stays. */
function opensWithArticle(gazetteer: Gazetteer, text: string, start: number, name: number): boolean {
  return isThe(text, start) && gazetteer.names.main[firstPlace(gazetteer, name)] !== name
}
