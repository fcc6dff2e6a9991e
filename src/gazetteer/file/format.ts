/**
 * The gazetteer file, version 1. Little-endian throughout.
 *
 *     0  8 bytes  "WHEREIN\0"
 *     8  u32      version
 *    12  u32      length of the file in bytes
 *    16  u32      checksum of every word from byte 20 on
 *    20  u32      number of sections
 *    24  16 bytes a section: tag (four ASCII letters), offset, length in bytes, number of items
 *
 * Sections start at multiples of four and are read as typed arrays where they lie.
 */
export const MAGIC = new Uint8Array([0x57, 0x48, 0x45, 0x52, 0x45, 0x49, 0x4e, 0x00])
/** The version that is written and read. */
export const VERSION = 1
/** Bytes before the list of sections. */
export const HEADER_BYTES = 24
/** Bytes of each section in that list. */
export const SECTION_BYTES = 16
/** The checksum covers the file from here on. */
export const SUMMED_FROM = 20

/** Every section of a file. Planes: see `encodePlanes`; zigzag: see `zigzag`. */
export const sectionTags = [
  'META', // UTF-8 lines of `key<TAB>value…`: tier, credit, unit, outline, kinds, countries, prefixes
  'IDPR', // bytes: id prefix of each place
  'IDNO', // planes: id number of each place, or index into IDTX
  'IDTX', // UTF-8 lines: ids without a number
  'RTAB', // planes: the places that are first-level regions of others, ascending; they lie in none themselves
  'REGN', // planes: index into RTAB of the first-level region a place lies in, plus one
  'CTAB', // planes: the places that are second-level regions of others, ascending
  'CNTY', // planes: index into CTAB, plus one
  'CTRY', // planes: 0 as the region has it, 1 none, else index into countries, plus two
  'LATI', // planes: steps of `unit` from -90; where the place has a region, zigzag difference from the region's
  'LONG', // planes: the same from -180
  'POPU', // planes: population
  'WGHT', // bytes: importance in sixteenths where not derived from kind and population, else 0
  'KIND', // planes: index into kinds
  'DLEN', // bytes: bytes of each place's own spelling in DTXT, 0 where it is capitalise(main name)
  'DTXT', // UTF-8
  'NPRE', // bytes: bytes a name shares with the one before it
  'NSUF', // bytes: bytes that follow
  'NTXT', // UTF-8 of what follows
  'KEYS', // planes: the keys of the names' index that have entries, ascending: see name-index.ts
  'KEYN', // planes: entries of each
  'PCNT', // bytes: places of each name, or 255 where they are counted in PCNX
  'PCNX', // planes: places of each name that has 255 or more
  'PPLC', // planes: zigzag difference from the row before: place
  'PCLS', // bytes: name class
  'BOXP', // planes: places with a box
  'BOXC', // planes: west, south, east, north of each, in steps of `outline` from -180 and -90
  'SHPP', // planes: places with a shape
  'SHPN', // planes: bytes of each shape in SHPC
  'SHPC', // shapes: see shape-code.ts, in steps of `outline`
] as const

/** The name of a section. */
export type SectionTag = (typeof sectionTags)[number]

/** A tag as it stands in the file. */
export function tagNumber(tag: SectionTag): number {
  return (
    (tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | (tag.charCodeAt(2) << 16) | (tag.charCodeAt(3) << 24)) >>>
    0
  )
}
