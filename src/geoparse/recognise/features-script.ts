import type { ArticleState } from '../state/article-state.ts'
import { put } from '../state/feature-pool.ts'
import { importanceOfName } from '../state/first-place.ts'
import { CHAR, charKind, isApostrophe } from '../text/chars.ts'
import { afterPossessive } from '../text/word-context.ts'
import { F } from '../weights/features.ts'
import { KNOWN } from './great-names.ts'

/**
 * A script without capitals gives no sign of a name but the name: only well-known places count, because a hamlet's name
 * may be any word.
 */
export function putUncased({ gazetteer, spans, pool }: ArticleState, span: number): void {
  const importance = importanceOfName(gazetteer, spans.name[span]!)
  const length = spans.end[span]! - spans.start[span]!
  put(pool, F.bias, 1)
  if (importance >= 5.5 && length >= 4) put(pool, F.uncasedGreat, 1)
  else if (importance >= 4.8 && length >= 5) put(pool, F.uncasedKnown, 1)
  else put(pool, F.uncasedSmall, 1)
}

/** Features of another language: letters of its own, an ending behind an apostrophe ("Ankara'ya"), or German, which writes every noun with a capital. */
export function putLetters({ text, spans, pool, gazetteer, german }: ArticleState, span: number): void {
  if (hasOtherLetters(text, spans.start[span]!, spans.end[span]!)) put(pool, F.otherScript, 1)
  const end = spans.end[span]!
  if (
    isApostrophe(text.charCodeAt(end)) &&
    charKind(text, end + 1) === CHAR.lower &&
    afterPossessive(text, end) === end
  ) {
    put(pool, F.suffixed, 1)
  }
  if (!german || spans.firstToken[span] !== spans.lastToken[span]) return
  const importance = importanceOfName(gazetteer, spans.name[span]!)
  if (importance < KNOWN) put(pool, F.germanNoun, 1)
}

/** Whether a letter is beyond those of the western European languages. */
function hasOtherLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x100 && !(code >= 0x2000 && code < 0x2100)) return true
  }
  return false
}
