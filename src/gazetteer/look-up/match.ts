import type { Gazetteer } from '../file/gazetteer.ts'
import { HASH_START, hashByte } from '../file/name-hash.ts'
import { moreBit, wholeBit } from '../file/name-index.ts'
import { MAX_NAME_BYTES, writeLetter } from '../fold/fold.ts'
import { APOSTROPHE, COMMA, DOT, foldTable, LETTER, SKIP } from '../fold/fold-table.ts'
import { gapEnd } from '../fold/gap-end.ts'
import { makeProbeCache, type ProbeCache, probeCached, tieTo } from './probe-cache.ts'

/** Where `matchNames` writes what it finds. Make one and use it again for every position. */
export interface NameMatches {
  /** UTF-16 offsets into the text, exclusive. */
  readonly ends: Uint32Array
  readonly names: Uint32Array
  /** The folded bytes read so far; of no use to the caller. */
  readonly scratch: Uint8Array
  /** Likewise. */
  readonly cache: ProbeCache
}

/** Words a match can have at most. */
const MOST_WORDS = 24
/** The longest word whose dot may stand inside a name: "St. Louis", "Dem. Rep. of Congo". */
const ABBREVIATED = 3
/** The most letters with dots between them that are tried as one abbreviation: a megabyte of "A.A.A." is none. */
const LONGEST_DOTTED = 24

/** Working memory for {@link matchNames}. */
export function createNameMatches(): NameMatches {
  return {
    ends: new Uint32Array(MOST_WORDS),
    names: new Uint32Array(MOST_WORDS),
    scratch: new Uint8Array(MAX_NAME_BYTES + 8),
    cache: makeProbeCache(),
  }
}

/**
 * Every name of the gazetteer that begins at `start` of the text and ends where a word ends, longest last. Returns how
 * many it wrote to `out`. `start` must be the first letter of a word: the caller has looked.
 *
 * This is the hot path of geoparsing: one walk over the text, folding unit by unit, one look into the hash table for each
 * end of a word, no allocation; it stops as soon as no name goes on.
 */
export function matchNames({ names }: Gazetteer, text: string, start: number, out: NameMatches): number {
  const { scratch, cache } = out
  tieTo(cache, names)
  const { bits, longest } = names.index
  const whole = wholeBit(bits)
  const more = moreBit(bits)
  const nameMask = whole - 1
  let found = 0
  let length = 0
  let hash = HASH_START
  let probed = 0
  let goesOn = true
  let wordStart = 0
  let end = start
  let dotted = false

  for (let i = start; ; i++) {
    const folded = i < text.length ? foldTable[text.charCodeAt(i)]! : 0
    if (folded >= LETTER) {
      if (folded < 0x80) {
        scratch[length++] = folded
        hash = hashByte(hash, folded)
      } else {
        const before = length
        length = writeLetter(folded, scratch, length)
        for (let at = before; at < length; at++) hash = hashByte(hash, scratch[at]!)
      }
      if (length > longest) return found
      end = i + 1
      continue
    }
    if (folded === SKIP) {
      if (length > 0 && end === i) end = i + 1
      continue
    }
    if (folded === DOT) {
      const next = foldTable[text.charCodeAt(i + 1)] ?? 0
      if (next >= LETTER && (dotted || length - wordStart <= ABBREVIATED)) {
        if (length - wordStart > LONGEST_DOTTED) return found
        dotted = true
        continue
      }
      // The last dot of "U.S." belongs to the name, the one of "Baku." to the sentence.
      if (dotted) end = i + 1
    }
    if (length > probed) {
      const entry = probeCached(cache, names, scratch, length, hash)
      probed = length
      if (entry & whole && found < MOST_WORDS) {
        out.ends[found] = end
        out.names[found++] = (entry & nameMask) - 1
      }
      goesOn = (entry & more) !== 0
    }
    if (folded === APOSTROPHE) continue
    if (!goesOn) return found
    if (folded === DOT) {
      if (!dotted && length - wordStart > ABBREVIATED) return found
      dotted = false
      continue
    }
    const next = gapEnd(text, i, folded)
    if (next < 0 || length === 0) return found
    scratch[length++] = folded === COMMA ? 0x2c : 0x20
    hash = hashByte(hash, scratch[length - 1]!)
    probed = length
    wordStart = length
    dotted = false
    i = next - 1
  }
}
