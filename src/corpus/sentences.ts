import { sentenceSegments } from './sentence-segments.ts'

/** A span of a text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A sentence that ends so goes on in the next segment: after an initial (`H. E. Aliyev`) or a title
 * (`Mr. Zarif`), where Unicode's rules (UAX #29) see a sentence end.
 */
const OPEN_END =
  /(?:^|[\s(.“"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft|No|vs)\.\s*$/u

/** Longest sentence looked for. Text without sentence ends (tables, logs) is cut here. */
const LONGEST = 4000

/**
 * The sentences of a text in order, without surrounding white space.
 *
 * @param locale BCP 47 language of the text; sentence rules hardly depend on it, and one that is none (`en_US`) is
 *   taken for English.
 */
export function sentencesOf(text: string, locale = 'en'): Span[] {
  const sentences: Span[] = []
  let start = -1
  for (const { segment, index } of sentenceSegments(text, isLocale(locale) ? locale : 'en')) {
    if (start < 0) start = index
    const end = index + segment.length
    const endsLine = /[\n\r\u2029]/u.test(segment.slice(segment.trimEnd().length))
    if (!endsLine && OPEN_END.test(segment.slice(-12)) && end - start < LONGEST) continue
    push(sentences, text, start, end)
    start = -1
  }
  if (start >= 0) push(sentences, text, start, text.length)
  return sentences
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST) {
    const piece = text.slice(start, Math.min(start + LONGEST, to))
    const lead = piece.length - piece.trimStart().length
    const length = piece.trim().length
    if (length > 0) sentences.push({ start: start + lead, end: start + lead + length })
  }
}

/** The sentence that holds `offset`, or the nearest one before it. Binary search over {@link sentencesOf}. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
