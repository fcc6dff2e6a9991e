/** A piece of a text, as `Intl.Segmenter` gives it. */
export interface Segment {
  readonly segment: string
  readonly index: number
}

/**
 * The sentences of a text as Unicode's rules divide it (UAX #29), with the white space that follows each.
 *
 * @param locale BCP 47.
 */
export function sentenceSegments(text: string, locale: string): Iterable<Segment> {
  if (typeof Intl.Segmenter === 'undefined') return segmentsByRule(text)
  return new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
}

const LINE_END = String.raw`\r\n|[\n\r\u0085\u2028\u2029]`

/** A line end (SB4), or terminators with what closes after them, spaces, and at most one line end (SB9 to SB11). */
const MAYBE_END = new RegExp(
  String.raw`${LINE_END}|(?<terms>[\p{STerm}\u2024\uFE52\uFF0E]+)(?<close>[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']*)(?<spaces>[^\S\n\r\u0085\u2028\u2029]*)(?<line>${LINE_END})?`,
  'gu',
)

/** Terminators after which a sentence may go on, as after an abbreviation (ATerm). */
const ONLY_STOPS = /^[.\u2024\uFE52\uFF0E]+$/u

/** Characters that continue a sentence, whatever came before them (SB8a). */
const GOES_ON = /^[,\-:;،；、–—﹐﹑﹕﹘﹣，－：]/u

/**
 * A lower-case letter comes next (SB8). The look-ahead is bounded, because text without letters would be read again
 * and again.
 */
const SMALL_FIRST = /^[^\p{L}\p{STerm}\n\r\u0085\u2028\u2029]{0,64}\p{Ll}/u

/** The main rules of UAX #29 for engines that lack `Intl.Segmenter`. */
function* segmentsByRule(text: string): Iterable<Segment> {
  let index = 0
  for (const match of text.matchAll(MAYBE_END)) {
    const end = match.index + match[0].length
    if (end < text.length && !endsSentence(text, match, end)) continue
    yield { segment: text.slice(index, end), index }
    index = end
  }
  if (index < text.length) yield { segment: text.slice(index), index }
}

function endsSentence(text: string, match: RegExpExecArray, end: number): boolean {
  const { terms, close, spaces, line } = match.groups ?? {}
  if (terms === undefined || line !== undefined) return true
  const after = text.slice(end, end + 66)
  if (GOES_ON.test(after)) return false
  if (!ONLY_STOPS.test(terms)) return true
  const isTight = close === '' && spaces === ''
  // A decimal point (SB6), and initials without spaces (SB7).
  if (isTight && /^\p{Nd}/u.test(after)) return false
  if (isTight && /\p{L}$/u.test(text.slice(0, match.index).slice(-2)) && /^\p{Lu}/u.test(after)) return false
  return !SMALL_FIRST.test(after)
}
