import type { WriteOptions } from '../write-format.ts'

/** Turns UTF-16 offsets into a text into what the reader of a file counts. Offsets must be asked for in ascending order. */
export function createOffsets(text: string, offsets: WriteOptions['offsets']): (at: number) => number {
  if (offsets !== 'codepoint' || !/[\ud800-\udbff]/.test(text)) return at => at
  let from = 0
  let points = 0
  return at => {
    // Asked for again from before, it counts anew.
    if (at < from) [from, points] = [0, 0]
    for (; from < at; from++) {
      const unit = text.charCodeAt(from)
      const paired =
        unit >= 0xdc00 && unit <= 0xdfff && from > 0 && (text.charCodeAt(from - 1) & 0xfc00) === 0xd800
      if (!paired) points++
    }
    return points
  }
}
