import { CHAR, codeKind, isWordKind } from './chars.ts'
import { lookUp, makeWordTable } from './word-table.ts'
import { LANGUAGE_WORDS } from './words/languages.ts'

/** The languages that are read with words and endings of their own: ISO 639-1. */
export const LANGUAGES = [
  ...(Object.keys(LANGUAGE_WORDS) as (keyof typeof LANGUAGE_WORDS)[]),
  'ar',
  'fa',
  'hy',
  'ka',
] as const
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

const small = Object.keys(LANGUAGE_WORDS) as (keyof typeof LANGUAGE_WORDS)[]
const words = makeWordTable(collect(), true)

function collect(): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  small.forEach((language, i) => {
    for (const word of LANGUAGE_WORDS[language].split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << i))
  })
  return map
}

/** How much of a text is examined, in UTF-16 code units: at its start and, if that is not enough, in its middle. */
const LOOKED_AT = 600
/** A language wins if it has this many small words more than the next one. */
const LEAD = 2
const LONGEST_WORD = 12

/** Working memory: how many small words each language has. */
const counts = new Int32Array(small.length)

/**
 * The language that `text[from, to)` is written in, judged by its alphabet and its small words, or undefined if these
 * are not enough or the language is not known.
 */
export function detectLanguage(text: string, from: number, to: number): Language | undefined {
  counts.fill(0)
  const first = countIn(text, from, Math.min(to, from + LOOKED_AT))
  if (first !== undefined || to - from <= LOOKED_AT) return first
  const middle = from + ((to - from) >> 1)
  return countIn(text, middle, Math.min(to, middle + LOOKED_AT))
}

/** Counts on, and returns the language where it is clear. */
function countIn(text: string, from: number, to: number): Language | undefined {
  let scripts = 0
  for (let at = from; at < to; ) {
    const kind = codeKind(text.charCodeAt(at))
    if (!isWordKind(kind)) {
      at++
      continue
    }
    let end = at + 1
    while (end < to && isWordKind(codeKind(text.charCodeAt(end)))) end++
    if (kind === CHAR.uncased) scripts++
    if (end - at <= LONGEST_WORD) count(lookUp(words, text, at, end) ?? 0)
    if (kind === CHAR.uncased && scripts === 8) return ofScript(text, from, to)
    at = end
  }
  if (scripts > 2) return ofScript(text, from, to)
  return leader() ?? ofLetters(text, from, to)
}

function count(bits: number): void {
  for (let i = 0; bits >> i !== 0; i++) if ((bits >> i) & 1) counts[i]!++
}

/** The language that leads by enough. */
function leader(): Language | undefined {
  let best = 0
  let next = -1
  for (let i = 1; i < counts.length; i++) {
    if (counts[i]! > counts[best]!) {
      next = best
      best = i
    } else if (next < 0 || counts[i]! > counts[next]!) next = i
  }
  return counts[best]! >= counts[next]! + LEAD ? small[best] : undefined
}

/** Armenian, Georgian, and by their own letters Persian and Arabic. */
function ofScript(text: string, from: number, to: number): Language | undefined {
  let arabic = 0
  let persian = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x10a0 && code <= 0x10ff) return 'ka'
    if (code === 0x6cc || code === 0x6a9 || code === 0x6af || code === 0x67e || code === 0x686) persian++
    else if (code === 0x643 || code === 0x64a || code === 0x629 || code === 0x649) arabic++
  }
  if (arabic === 0 && persian === 0) return undefined
  return persian >= arabic ? 'fa' : 'ar'
}

/** Letters that only one of the languages has, for texts of few words. */
function ofLetters(text: string, from: number, to: number): Language | undefined {
  let armenian = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x259 || code === 0x18f) return 'az'
    if (code === 0x454 || code === 0x457 || code === 0x404 || code === 0x407) return 'uk'
    if (code === 0x142 || code === 0x119 || code === 0x105 || code === 0x15b || code === 0x17c) return 'pl'
    if (code === 0x44b || code === 0x44d) return 'ru'
    if (code >= 0x530 && code < 0x590 && ++armenian > 8) return 'hy'
  }
  return undefined
}
