import { checksum } from '../file/checksum.ts'
import {
  HEADER_BYTES,
  MAGIC,
  SECTION_BYTES,
  type SectionTag,
  SUMMED_FROM,
  tagNumber,
  VERSION,
} from '../file/format.ts'
import { encodePlanes } from '../file/planes.ts'

/** One part of the file. */
export interface Section {
  readonly tag: SectionTag
  readonly bytes: Uint8Array
  readonly count: number
}

/** A section of text, one item a line. */
export function lines(tag: SectionTag, texts: readonly string[]): Section {
  return { tag, bytes: new TextEncoder().encode(texts.join('\n')), count: texts.length }
}

/** A section of numbers, see `encodePlanes`. */
export function planes(tag: SectionTag, values: ArrayLike<number>): Section {
  return { tag, bytes: encodePlanes(values), count: values.length }
}

/** A section of bytes as they are, or of single bytes as numbers. */
export function plain(tag: SectionTag, bytes: Uint8Array): Section {
  return { tag, bytes, count: bytes.length }
}

/** Lays sections out behind the header and sums the whole. */
export function writeSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const padded = (length: number) => (length + 3) & ~3
  const start = HEADER_BYTES + sections.length * SECTION_BYTES
  const total = sections.reduce((sum, { bytes }) => sum + padded(bytes.length), start)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  file.set(MAGIC)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, total, true)
  view.setUint32(20, sections.length, true)
  let offset = start
  sections.forEach(({ tag, bytes, count }, i) => {
    const at = HEADER_BYTES + i * SECTION_BYTES
    view.setUint32(at, tagNumber(tag), true)
    view.setUint32(at + 4, offset, true)
    view.setUint32(at + 8, bytes.length, true)
    view.setUint32(at + 12, count, true)
    file.set(bytes, offset)
    offset += padded(bytes.length)
  })
  view.setUint32(16, checksum(new Uint32Array(file.buffer, SUMMED_FROM)), true)
  return file
}
