/** Bytes looked at to guess an encoding: more changes no guess. */
const SAMPLE = 64 * 1024

/** What a byte order mark says, and how long it is. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/**
 * UTF-16 without a mark, by its zero bytes: in any script with Latin spaces and digits, one byte of many a pair is
 * zero, and always the same one. Detectors of byte patterns miss it.
 */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even = 0, odd = 0] = zeros
  const many = length / 2 / 20
  if (odd > many && even < odd / 20) return 'utf-16le'
  if (even > many && odd < even / 20) return 'utf-16be'
  return undefined
}

/** The first byte that is no UTF-8, or -1. */
export function firstBadUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return -1
}

/** How many bytes are no part of a character of UTF-8. */
export function countBadUtf8(bytes: Uint8Array): number {
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) bad++
    i += length || 1
  }
  return bad
}

/** Bytes of the UTF-8 character at `i`, or 0 where none is (The Unicode Standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const second = bytes[i + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let at = 2; at < length; at++) {
    const next = bytes[i + at] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}

/** Encodings that a text of one is often mistaken for, by the one that browsers take in their place. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-5': 'windows-1251',
  ascii: 'windows-1252',
}

/** The likeliest encoding of bytes that are no UTF-8, as the WHATWG Encoding Standard names it. */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet')
  const sample = bytes.subarray(0, SAMPLE)
  for (const { name } of analyse(sample)) {
    const label = name.toLowerCase()
    if (label.startsWith('utf-')) continue
    if (label.startsWith('mac')) return isMacRoman(sample) ? 'macintosh' : 'windows-1252'
    const encoding = WIDER[label] ?? label
    if (canDecode(encoding)) return encoding
  }
  return 'windows-1252'
}

/**
 * Mac Roman has its accented letters from 0x80 to 0x9F, where Windows-1252 has quotes and dashes, which seldom stand
 * between two letters. The detector takes one for the other.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0
  let windows = 0
  const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
  for (let i = 1; i < bytes.length - 1; i++) {
    const byte = bytes[i]!
    if (byte < 0x80 || !(isLetter(bytes[i - 1]) && isLetter(bytes[i + 1]))) continue
    if (byte <= 0x9f && byte !== 0x92) mac++
    else if (byte >= 0xc0) windows++
  }
  return mac > windows
}

/** Whether this machine decodes an encoding of this name. */
export function canDecode(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}
