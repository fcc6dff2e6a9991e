import { checksum } from './checksum.ts'
import { damaged, GazetteerError } from './error.ts'
import {
  HEADER_BYTES,
  MAGIC,
  SECTION_BYTES,
  type SectionTag,
  SUMMED_FROM,
  sectionTags,
  tagNumber,
  VERSION,
} from './format.ts'
import { decodePlanes } from './planes.ts'

/** The sections of a file whose header and checksum are right. */
export interface Sections {
  /** The bytes of a section, where they lie. */
  readonly bytes: (tag: SectionTag) => Uint8Array
  /** A section of planes, decoded; `count` is how many numbers it must hold. */
  readonly numbers: (tag: SectionTag, count?: number) => Uint32Array
  /** A section of numbers below 256, where they lie. */
  readonly small: (tag: SectionTag, count?: number) => Uint8Array
  readonly lines: (tag: SectionTag) => string[]
  readonly count: (tag: SectionTag) => number
}

interface Extent {
  readonly offset: number
  readonly length: number
  readonly count: number
}

/** `summed`: whether the bytes come out of gzip, which has checked them already. */
export function readSections(file: Uint8Array<ArrayBuffer>, summed = false): Sections {
  const extents = readHeader(file, summed)
  const extent = (tag: SectionTag): Extent => {
    const found = extents.get(tagNumber(tag))
    if (!found) throw damaged(`it has no section "${tag}"`)
    return found
  }
  const bytes = (tag: SectionTag) => {
    const { offset, length } = extent(tag)
    return file.subarray(offset, offset + length)
  }
  /** The number of items of a section that must be planes of one to `widest` bytes. */
  const planeCount = (tag: SectionTag, widest: number, expected?: number) => {
    const { length, count } = extent(tag)
    if (expected !== undefined && count !== expected)
      throw damaged(`section "${tag}" has ${count} items instead of ${expected}`)
    const width = count === 0 ? 1 : length / count
    if (!Number.isInteger(width) || width < 1 || width > widest || (count === 0 && length > 0))
      throw damaged(`section "${tag}" has ${length} bytes for ${count} items`)
    return count
  }
  return {
    bytes,
    count: tag => extent(tag).count,
    numbers: (tag, expected) => decodePlanes(bytes(tag), planeCount(tag, 4, expected)),
    small(tag, expected) {
      planeCount(tag, 1, expected)
      return bytes(tag)
    },
    lines(tag) {
      const text = new TextDecoder().decode(bytes(tag))
      return text === '' ? [] : text.split('\n')
    },
  }
}

function readHeader(file: Uint8Array<ArrayBuffer>, summed: boolean): Map<number, Extent> {
  if (file.length < HEADER_BYTES || MAGIC.some((byte, i) => file[i] !== byte)) {
    throw new GazetteerError('This is not a gazetteer file: it does not begin with "WHEREIN".')
  }
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const version = view.getUint32(8, true)
  if (version !== VERSION) {
    const mend = version > VERSION ? 'Use a newer Wherein to open it.' : 'Build it again with this Wherein.'
    throw new GazetteerError(
      `The gazetteer has format version ${version}, and this Wherein reads version ${VERSION}. ${mend}`,
    )
  }
  const length = view.getUint32(12, true)
  if (length !== file.length) throw damaged(`it should be ${length} bytes long and is ${file.length}`)
  if (length % 4 !== 0) throw damaged(`its length, ${length} bytes, is no multiple of four`)
  if (
    !summed &&
    checksum(new Uint32Array(file.buffer, file.byteOffset + SUMMED_FROM)) !== view.getUint32(16, true)
  ) {
    throw damaged('its checksum does not fit its content; fetch it again')
  }
  const sections = view.getUint32(20, true)
  if (sections > 4 * sectionTags.length || HEADER_BYTES + sections * SECTION_BYTES > length) {
    throw damaged(`it claims ${sections} sections`)
  }
  const extents = new Map<number, Extent>()
  for (let at = HEADER_BYTES; at < HEADER_BYTES + sections * SECTION_BYTES; at += SECTION_BYTES) {
    const [offset, bytes, count] = [
      view.getUint32(at + 4, true),
      view.getUint32(at + 8, true),
      view.getUint32(at + 12, true),
    ]
    if (offset % 4 !== 0 || offset + bytes > length) throw damaged('a section lies outside the file')
    extents.set(view.getUint32(at, true), { offset, length: bytes, count })
  }
  return extents
}
