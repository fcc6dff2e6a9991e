import { CHAR, charKind, codeKind, isWordKind } from '../chars.ts'
import { isOrdinary } from '../words/index.ts'
import type { KnownNames } from './known-names.ts'
import { type Pieces, replace } from './pieces.ts'

/** Longer tags are not read as words. */
const LONGEST_TAG = 60
/** The least importance (see `importanceOf`) of a name that is read out of small letters: towns of 60,000. */
const KNOWN = 4.8
const SHORTEST_NAME = 4

/** What people write before and after a place's name, in one word with it. */
const BEFORE =
  'prayfor pray4 prayersfor visit ilove love from in my save saveour standwith istandwith justicefor support free freethe helpfor help stop rip bring inside discover explore welcometo hello goodmorning made in greetingsfrom we are'.split(
    ' ',
  )
const AFTER =
  'flood floods flooding strong fire fires wildfire wildfires weather news riots riot protest protests attack attacks earthquake quake bombing bombings shooting marathon traffic jobs life love tour trip travel city storm hurricane crisis war conflict election elections elects votes vote conference summit festival bound strike'.split(
    ' ',
  )

/**
 * Reads a hashtag as the words it is made of: "#PrayForParis" as "pray for Paris". Returns where to go on, `at` where no
 * hashtag begins.
 */
export function readHashtag(pieces: Pieces, at: number, to: number, names: KnownNames): number {
  const { source } = pieces
  if (isWordKind(charKind(source, at - 1))) return at
  const start = at + 1
  const first = charKind(source, start)
  if (first !== CHAR.upper && first !== CHAR.lower) return at
  let end = start
  while (end < to && end - start <= LONGEST_TAG && isPartOfTag(source, end)) end++
  if (end - start > LONGEST_TAG || end - start < 3) return at
  const tag = source.slice(start, end)
  const cuts = first === CHAR.lower && tag === tag.toLowerCase() ? smallCuts(tag, names) : cutsOf(tag)
  dropMark(pieces, at)
  if (cuts.length === 0 && first === CHAR.upper) return end
  writeWords(pieces, start, end, cuts, names)
  return end
}

/** Takes the mark out of the text. Between two tags a comma stands for it: "#Libya #Iraq" is a list. */
function dropMark(pieces: Pieces, at: number): void {
  const { source } = pieces
  let before = at - 1
  while (before > 0 && at - before <= LONGEST_TAG && isPartOfTag(source, before - 1)) before--
  const follows =
    source.charCodeAt(at - 1) === 0x20 && before < at - 1 && source.charCodeAt(before - 1) === 0x23
  if (follows && at - 1 >= pieces.done) replace(pieces, at - 1, at + 1, ', ')
  else replace(pieces, at, at + 1, '')
}

function isPartOfTag(text: string, at: number): boolean {
  return isWordKind(charKind(text, at)) || text.charCodeAt(at) === 0x5f
}

/** Where the words of "HoustonFlood", "USAElects" and "Sochi2014" begin, the first left out. */
function cutsOf(tag: string): number[] {
  const cuts: number[] = []
  for (let at = 1; at < tag.length; at++) {
    const kind = codeKind(tag.charCodeAt(at))
    const before = codeKind(tag.charCodeAt(at - 1))
    if (tag.charCodeAt(at - 1) === 0x5f) cuts.push(at)
    else if (tag.charCodeAt(at) === 0x5f) continue
    else if (kind === CHAR.upper && (before !== CHAR.upper || charKind(tag, at + 1) === CHAR.lower))
      cuts.push(at)
    else if ((kind === CHAR.digit) !== (before === CHAR.digit)) cuts.push(at)
  }
  return cuts
}

/** The cut of a tag in small letters between a known name and what people write with it. */
function smallCuts(tag: string, names: KnownNames): number[] {
  let end = tag.length
  while (end > 0 && isDigit(tag.charCodeAt(end - 1))) end--
  const plain = tag.slice(0, end)
  const digits = plain.length < tag.length ? [plain.length] : []
  if (isKnown(plain, names)) return digits
  for (const word of BEFORE)
    if (plain.startsWith(word) && isKnown(plain.slice(word.length), names)) return [word.length, ...digits]
  for (const word of AFTER) {
    const cut = plain.length - word.length
    if (plain.endsWith(word) && isKnown(plain.slice(0, cut), names)) return [cut, ...digits]
  }
  return []
}

function isKnown(word: string, names: KnownNames): boolean {
  return word.length >= SHORTEST_NAME && !isOrdinary(word) && names.importance(word) >= KNOWN
}

/** Writes the words with a space between them, those that are no name in small letters. */
function writeWords(
  pieces: Pieces,
  start: number,
  end: number,
  cuts: readonly number[],
  names: KnownNames,
): void {
  const { source } = pieces
  const words: string[] = []
  const bounds = [0, ...cuts, end - start]
  for (let i = 0; i + 1 < bounds.length; i++)
    words.push(source.slice(start + bounds[i]!, start + bounds[i + 1]!).replaceAll('_', ' '))
  const cased = withCase(words, names)
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && !words[i - 1]!.endsWith(' ')) replace(pieces, start + bounds[i]!, start + bounds[i]!, ' ')
    replace(pieces, start + bounds[i]!, start + bounds[i + 1]!, cased[i]!)
  }
}

/** Gives the words that begin or continue a known name a capital, and the others small letters. */
function withCase(words: readonly string[], names: KnownNames): string[] {
  const cased: string[] = []
  const whole = words.join(' ').replaceAll('  ', ' ')
  let at = 0
  for (let i = 0; i < words.length; ) {
    const found = names.longest(whole, at)
    let count = 0
    let end = at
    if (found !== undefined && found.importance >= (found.end - at > words[i]!.trim().length ? 3.5 : KNOWN))
      while (i + count < words.length && end < found.end) end += words[i + count++]!.trimEnd().length + 1
    if (count === 0) {
      const word = words[i]!
      cased.push(words.length > 1 && !/^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word)
      at += word.trimEnd().length + 1
      i++
      continue
    }
    for (let k = 0; k < count; k++) cased.push(capitalised(words[i + k]!))
    at = end
    i += count
  }
  return cased
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
