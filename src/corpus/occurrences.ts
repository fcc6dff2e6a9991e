/** A letter, mark or digit: next to one of these a phrase would be part of a longer word. */
const WORD = /[\p{L}\p{M}\p{N}]/u

/** Scripts without spaces between words: there, a letter next to a phrase does not make it part of a longer word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a word runs on across an offset of a text, in UTF-16 code units. */
export function isInsideWord(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = [...text.slice(at, at + 2)][0] ?? ''
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
}

/** Where a phrase stands in a text as a word or words of its own: offsets in UTF-16 code units. */
export function occurrencesOf(text: string, phrase: string): number[] {
  const found: number[] = []
  if (phrase === '') return found
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    if (!isInsideWord(text, at) && !isInsideWord(text, at + phrase.length)) found.push(at)
  return found
}
