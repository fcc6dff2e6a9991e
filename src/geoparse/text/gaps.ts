import { CHAR, codeKind } from './chars.ts'
import { SHAPE } from './shapes.ts'
import { lookUp, makeWordTable } from './word-table.ts'

/** The kinds of gap between a capitalised word and the one before it. */
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

/** The parts of the tokens that a gap depends on. */
interface GapTokens {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint8Array
}

/** Words that may hold one name together. */
const LINKS =
  'of,of the,de,del,de la,der,di,da,do,dos,du,des,la,le,el,al,al-,el-,ul-,von,van,bin,ibn,ben,abu,on,upon,for the,for'

const betweens = makeWordTable(
  new Map<string, number>([
    ['.', GAP.dot],
    [',', GAP.comma],
    ['&', GAP.and],
    ['and', GAP.and],
    ...LINKS.split(',').map(link => [link, GAP.link] as const),
  ]),
)
/** No gap is longer, with the spaces round it. */
const LONGEST = 9

/** What stands between a token and the one before it. */
export function gapBetween(text: string, tokens: GapTokens, i: number): number {
  const from = tokens.end[i - 1]!
  const to = tokens.start[i]!
  if (to - from > LONGEST) return GAP.far
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20 || code === 0xa0) return GAP.space
    if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013) return GAP.hyphen
    if (code === 0x2f) return GAP.slash
    return code === 0x2e ? GAP.dot : GAP.far
  }
  let first = from
  let last = to
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return GAP.far
  while (first < last && codeKind(text.charCodeAt(first)) >= CHAR.space) first++
  while (last > first && codeKind(text.charCodeAt(last - 1)) >= CHAR.space) last--
  if (first === last) return GAP.space
  const gap = lookUp(betweens, text, first, last) ?? GAP.far
  return gap === GAP.dot && tokens.shape[i]! & SHAPE.sentenceStart ? GAP.far : gap
}
