import type { NameColumns } from '../file/gazetteer.ts'
import { probe } from './probe.ts'

/**
 * Recent answers of the name index. Texts repeat the same places and persons, and comparing a name inside the
 * gazetteer costs half a dozen misses of the processor's cache. A record lies in one line of it: the hash (4 bytes),
 * the answer (4), how many bytes were asked (1), and these (up to 23).
 */
export interface ProbeCache {
  /** The names that the answers are about. */
  names: NameColumns | undefined
  readonly bytes: Uint8Array
  /** The same memory, four bytes at a time. */
  readonly words: Int32Array
}

/** A power of two: 256 KB in all. */
const RECORDS = 1 << 13
/** Of a record, as a power of two. */
const SIZE_BITS = 5
const HEAD = 9
const LONGEST = (1 << SIZE_BITS) - HEAD

/** An empty cache. */
export function makeProbeCache(): ProbeCache {
  const bytes = new Uint8Array(RECORDS << SIZE_BITS)
  return { names: undefined, bytes, words: new Int32Array(bytes.buffer) }
}

/** Forgets the answers about any other gazetteer's names. */
export function tieTo(cache: ProbeCache, names: NameColumns): void {
  if (cache.names === names) return
  cache.names = names
  cache.bytes.fill(0)
}

/** The same as `probe`, for the names that the cache is tied to. */
export function probeCached(
  { bytes, words }: ProbeCache,
  names: NameColumns,
  folded: Uint8Array,
  length: number,
  hash: number,
): number {
  if (length > LONGEST) return probe(names, folded, length, hash)
  const at = ((hash ^ (hash >>> 16)) & (RECORDS - 1)) << SIZE_BITS
  const word = at >> 2
  if (words[word] === hash && bytes[at + HEAD - 1] === length && agrees(bytes, at + HEAD, folded, length))
    return words[word + 1]! >>> 0
  const entry = probe(names, folded, length, hash)
  words[word] = hash
  words[word + 1] = entry
  bytes[at + HEAD - 1] = length
  for (let i = 0; i < length; i++) bytes[at + HEAD + i] = folded[i]!
  return entry
}

function agrees(bytes: Uint8Array, at: number, folded: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[at + i] !== folded[i]) return false
  return true
}
