import { isInsideWord, type Span } from '../../../corpus/index.ts'

/** The longest phrase that can be a name, in UTF-16 code units. */
const LONGEST = 120

/** Characters that no name begins or ends with: white space and punctuation of the sentence. */
const EDGE = /[\s,;:!?¿¡"“”„«»()[\]{}…،؛؟։。、]/u

/**
 * The name that a selection means: whole words, without the space and the marks around them. Null where there
 * is none, or what is selected is far too long to be one.
 */
export function snapToWords(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from]!)) from++
  while (to > from && EDGE.test(text[to - 1]!)) to--
  // “Nizhny Tagil.” ends a sentence, “Washington D.C.” need not.
  if (text[to - 1] === '.' && !text.slice(from, to - 1).includes('.')) to--
  if (from === to) return null
  while (from > 0 && to - from <= LONGEST && isInsideWord(text, from)) from--
  while (to < text.length && to - from <= LONGEST && isInsideWord(text, to)) to++
  const line = text.slice(from, to)
  return to - from > LONGEST || /[\r\n]/.test(line) || !/\p{L}/u.test(line) ? null : { start: from, end: to }
}
