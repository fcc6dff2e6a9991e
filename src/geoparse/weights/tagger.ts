import { TAGGER } from './tagger-table.ts'

/** Rows in the table, a power of two: features that share one share its weight (Weinberger et al. 2009). */
export const BUCKETS = 1 << 18

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The weights of the hashed features. In the table each is a byte, those of runs of nothing left out: a byte 128 and the length of the
 * run; the bytes are in base64 (RFC 4648), read here because not every engine of the core has a reader for it.
 */
export function unpackTagger(): Int8Array {
  const digits = new Uint8Array(128)
  for (let i = 0; i < DIGITS.length; i++) digits[DIGITS.charCodeAt(i)] = i
  const weights = new Int8Array(BUCKETS)
  let at = 0
  let bits = 0
  let held = 0
  let run = false
  for (let i = 0; i < TAGGER.length; i++) {
    bits = ((bits << 6) | digits[TAGGER.charCodeAt(i)]!) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    const byte = (bits >> held) & 0xff
    if (run) {
      at += byte
      run = false
    } else if (byte === 0x80) run = true
    else weights[at++] = (byte << 24) >> 24
  }
  return weights
}
