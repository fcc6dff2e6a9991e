import { SHAPE } from './shapes.ts'

/** What stands between a capitalised word and the capitalised word before it. */
export const GAP = {
  /** Anything else: lower-case words, a full stop, a bracket. */
  far: 0,
  space: 1,
  hyphen: 2,
  /** A full stop after an initial or an abbreviation: "J. Smith", "St. Paul", "U.S." */
  dot: 3,
  comma: 4,
  /** "of", "of the", "de", "del", "al-", "bin" …: it may hold one name together. */
  link: 5,
  /** "and", "&". */
  and: 6,
  slash: 7,
} as const

/** What of the tokens a gap depends on. */
interface GapTokens {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint8Array
}

const LINKS = new Set([
  'of',
  'of the',
  'de',
  'del',
  'de la',
  'der',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'des',
  'la',
  'le',
  'el',
  'al',
  'von',
  'van',
  'bin',
  'ibn',
  'ben',
  'abu',
  'on',
  'upon',
  'for the',
  'for',
])

/** What stands between a token and the one before it. */
export function gapBetween(text: string, tokens: GapTokens, i: number): number {
  const from = tokens.end[i - 1]!
  const to = tokens.start[i]!
  if (to - from > 9) return GAP.far
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20 || code === 0xa0) return GAP.space
    if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013) return GAP.hyphen
    if (code === 0x2f) return GAP.slash
    return code === 0x2e ? GAP.dot : GAP.far
  }
  const between = text.slice(from, to)
  const bare = between.trim()
  if (between.includes('\n')) return GAP.far
  if (bare === '') return GAP.space
  if (bare === '.') return tokens.shape[i]! & SHAPE.sentenceStart ? GAP.far : GAP.dot
  if (bare === ',') return GAP.comma
  if (bare === 'and' || bare === '&') return GAP.and
  if (bare === 'al-' || bare === 'el-' || bare === 'ul-') return GAP.link
  return LINKS.has(bare) ? GAP.link : GAP.far
}
