import type { ArticleState } from '../state/article-state.ts'
import { SHAPE } from '../text/shapes.ts'

/** What follows the place of a dateline: "GENEVA - ", "NAIROBI, Kenya (AP) — ", "PARIS, July 27 (Reuters) - ". */
const DATELINE =
  /^(?:, [A-Z][a-z.]+(?: [A-Z][a-z]+)?(?: \d{1,2})?){0,2}(?: \([A-Z][A-Za-z ]{1,18}\))? ?(?:[–—]|--?) /
const LONGEST_DATELINE = 64

/** Reports are filed from towns: "WASHINGTON (AP) —" is not the state. */
export function isDateline({ spans, tokens, text }: ArticleState, span: number): boolean {
  const shape = tokens.shape[spans.firstToken[span]!]!
  if ((shape & SHAPE.lineStart) === 0 || (shape & SHAPE.allCaps) === 0) return false
  const end = spans.end[span]!
  return DATELINE.test(text.slice(end, end + LONGEST_DATELINE))
}
